"""The pack: the hand-over as files for the manager, the wiki, a spreadsheet and a calendar.

It goes to the employer, so it is made from what others may read alone: neither the next employer nor the reason, nor
anything about pay, agreements or permits is ever handed to a template here.
"""
