"""A private resignation desk for machine-learning engineers.

The map of this folder, from the ground up. A module imports only from lines above its own.

===========================================  =========================================================
``model``                                    frozen records, and the types of their ids
``dates`` ``wording``                        calendar arithmetic; the grammar of dates, numbers and lists
``jurisdictions/`` ``questions/``            rooms: one file a thing, file name = id, one upper-case
``systems/`` ``checks/`` ``languages/``      export; found by listing the folder
``registry``                                 what lives in a room, and in ``templates/clauses``
``answers`` ``edits``                        what the person typed, read and checked; their own wording
``facts``                                    answers under a jurisdiction, each with reason and source
``interview`` ``letter``                     desks: which questions, which clauses,
``handover/`` ``review``                     which tasks, which findings; they return records
``render`` ``conversation`` ``sequel``       templates speak; what is said before and after the letter
``paper/`` ``pack/`` ``export/``             documents and files; the hand-over; one file a format
``app`` ``__main__``                         ``respond(request) -> reply``, and the command line
===========================================  =========================================================

Two laws: no clock (today's date arrives in the request), and no words below the rooms and templates.
"""
