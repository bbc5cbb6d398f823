"""The hand-over desk: which tasks, on which days, and what hangs on one person."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resignation import answers, credentials, dates, registry
from resignation.app import respond
from resignation.handover import checklist, naming, owners, tasks
from resignation.handover.desk import for_others, hand_over
from resignation.handover.sheets import FIELDS
from resignation.known import Facts
from resignation.model import PHASES, THEMES, Handover, Model, Plan, Task
from resignation.render import question, told, told_why
from resignation.state import State, desk
from tests.strategies import saved_files

Example = Callable[[str], dict[str, Any]]
EXAMPLES = ("recsys-lead-us-ca", "mlops-de-permanent", "safety-researcher-uk-ethics")
TODAY = date(2026, 11, 24)
ME = {"you": "you", "your": "your"}


def facts_of(raw: dict[str, Any], today: date | None = TODAY) -> Facts:
    """Read answers as the page does."""
    return desk(State(raw=raw), today).facts


def handed(raw: dict[str, Any], today: date | None = TODAY) -> Handover:
    """Work out the hand-over of answers."""
    return hand_over(facts_of(raw, today), today)


def by_id(plan: Plan) -> dict[str, Task]:
    """Give the tasks of a plan by their ids."""
    return {task.id: task for task in plan.tasks}


@pytest.fixture
def maya(example: Example) -> dict[str, Any]:
    """Give the answers of somebody with two models, nine systems and one job, who writes today."""
    raw = example("recsys-lead-us-ca")
    raw["departure"]["letter_date"] = TODAY.isoformat()
    return raw


# ---- laws ----------------------------------------------------------------------------------------------------

TICKS = st.lists(st.sampled_from(["agree-plan", "push-local", "check-devices", "not-there"]), max_size=3, unique=True)
SOME_SYSTEMS = st.lists(st.sampled_from([*registry.systems(), "our own thing"]), max_size=8, unique=True)
LATER = st.integers(0, 90)


def laid_out(raw: dict[str, Any], systems: list[str], hours: float, ticks: list[str]) -> dict[str, Any]:
    """Give answers with systems, hours a day, and what is ticked off."""
    return {**raw, "handoff": {**raw["handoff"], "systems": systems, "hours_a_day": hours, "done": ticks}}


@settings(max_examples=150)
@given(saved_files(), SOME_SYSTEMS, st.sampled_from([0.5, 2, 4, 8]), TICKS, LATER)
def test_every_task_has_a_working_day_or_the_plan_says_that_it_does_not_fit(
    raw: dict[str, Any], systems: list[str], hours: float, ticks: list[str], later: int
) -> None:
    """A day is a working day between the letter and the last active day, and whoever has none is in the cut."""
    facts = facts_of(laid_out(raw, systems, hours, ticks))
    today = facts.letter_date + timedelta(later) if facts.letter_date else TODAY
    plan = hand_over(facts, today).plan
    if plan.verdict == "no-dates":
        assert not any(task.day for task in plan.tasks)
        return
    assert facts.letter_date
    assert facts.last_active_day
    week = facts.answers.employment.works_on
    worked = set(dates.working_days(facts.letter_date, facts.last_active_day, week, facts.holidays))
    for task in plan.tasks:
        if task.day and task.until:
            assert {task.day, task.until} <= worked
            assert task.day <= task.until
        else:
            assert task.done or task in plan.cut
    undone = [task for task in plan.tasks if not task.day and not task.done]
    assert not (plan.feasible and undone)
    assert bool(plan.cut) == bool(undone)
    assert not plan.cut or plan.more_days > 0 or not any(task.hours for task in plan.cut)


@settings(max_examples=100)
@given(saved_files(), SOME_SYSTEMS, st.sampled_from([1, 4]), LATER)
def test_work_is_handed_over_before_access_is_revoked(
    raw: dict[str, Any], systems: list[str], hours: float, later: int
) -> None:
    """Nothing is revoked before what ran on it has been handed over, however late it has become."""
    facts = facts_of(laid_out(raw, systems, hours, []))
    today = facts.letter_date + timedelta(later) if facts.letter_date else TODAY
    found = by_id(hand_over(facts, today).plan)
    for task in found.values():
        if task.code == "system-revoke":
            before = found[f"{task.system}-hand-over"]
            assert before.day is None or task.day is None or before.day <= task.day
            assert task.who == "employer"
    order = [PHASES.index(task.phase) for task in tasks_in_order(raw)]
    assert order == sorted(order)


def tasks_in_order(raw: dict[str, Any]) -> tuple[Task, ...]:
    """Give the tasks as the desk makes them, before they have days."""
    facts = facts_of(raw)
    return tasks.tasks_of(tasks.Ground(facts=facts, sheets=(), accounts=owners.accounts_of(facts), jobs=()))


@settings(max_examples=60)
@given(saved_files(), SOME_SYSTEMS)
def test_ids_are_stable_and_each_is_one_of_its_kind(raw: dict[str, Any], systems: list[str]) -> None:
    """No two tasks or points share an id, each can be ticked off, and more systems change none of the others."""
    whole = handed(laid_out(raw, systems, 4, []))
    ids = [*(task.id for task in whole.plan.tasks), *(point.id for point in whole.points)]
    assert len(ids) == len(set(ids))
    again = answers.read({"schema": 1, "handoff": {"done": ids}})[0].handoff.done
    assert list(again) == ids
    more = handed(laid_out(raw, [*systems, "yet another"], 4, []))
    assert set(ids) <= {*(task.id for task in more.plan.tasks), *(point.id for point in more.points), "sessions"}


@settings(max_examples=60)
@given(saved_files(), SOME_SYSTEMS)
def test_everything_can_be_said(raw: dict[str, Any], systems: list[str]) -> None:
    """Every task, point and power has words and a reason, to the one who leaves and about them."""
    whole = handed(laid_out(raw, systems, 4, []))
    for who in (ME, {"you": "Maya", "your": "Maya's"}):
        said = [told("tasks", task, who) + told_why("tasks", task, who) for task in whole.plan.tasks]
        said += [told("checklist", point, who) + told_why("checklist", point, who) for point in whole.points]
        said += [told("powers", one, who) for one in whole.sole]
        assert all(said)
        assert not [text for text in said if "None" in text or "  " in text or "{" in text]


def test_every_theme_phase_and_gap_has_its_words() -> None:
    """What not to do, and what to ask of a gap, is written for each code."""
    for dont in checklist.donts():
        assert told("checklist", dont, ME)
        assert told_why("checklist", dont, ME)
    assert all(question(field).endswith("?") for field in FIELDS)
    assert {theme for theme, _ in checklist.POINTS.values()} == set(THEMES)


def test_every_power_is_asked_of_a_family_that_exists() -> None:
    """A family that was renamed would silently be asked less."""
    assert set(owners.POWERS) <= {system.group for system in registry.systems().values()}
    assert set(owners.ANSWERED) == {option.value for option in answers.questions()["handoff.sole_owner"].options}
    assert set(tasks.KNOWN_OFFERS) == {option.value for option in answers.questions()["handoff.commitments"].options}


# ---- days ----------------------------------------------------------------------------------------------------


def test_the_plan_begins_at_once_and_ends_on_the_last_active_day(maya: dict[str, Any]) -> None:
    """Jobs and runbooks come first, sessions after them, and what closes on the last day."""
    plan = handed(maya).plan
    found = by_id(plan)
    assert plan.verdict == "fits"
    assert found["agree-plan"].day == TODAY
    assert found["job-nightly-scoring-move"].day == TODAY
    assert found["model-tidepool-runbook"].day < found["model-tidepool-session"].day  # type: ignore[operator]
    assert found["model-tidepool-session"].day < found["rehearsal"].day  # type: ignore[operator]
    assert {task.day for task in plan.tasks if task.phase == "close"} == {date(2026, 12, 18)}
    assert date(2026, 11, 26) not in {day for task in plan.tasks for day in (task.day, task.until)}  # Thanksgiving


def test_too_little_time_is_said_with_what_to_cut_and_what_to_offer(maya: dict[str, Any]) -> None:
    """What matters least is cut, and the day is named on which everything would fit."""
    maya["departure"]["proposed_last_day"] = "2026-12-02"
    facts = facts_of(maya)
    plan = hand_over(facts, TODAY).plan
    assert plan.verdict == "too-much"
    assert not plan.feasible
    assert {task.code for task in plan.cut if task.need == 3} >= {"card", "retrain"}
    assert by_id(plan)["job-nightly-scoring-move"].day
    assert plan.more_days == 6
    assert plan.fits_by
    maya["departure"]["proposed_last_day"] = plan.fits_by.isoformat()
    assert handed(maya).plan.feasible


def test_little_room_is_said(maya: dict[str, Any]) -> None:
    """Between fitting and not fitting there is a warning."""
    maya["handoff"]["hours_a_day"] = 2.5
    assert handed(maya).plan.verdict == "tight"


def test_leave_and_the_days_of_work_are_left_out(example: Example) -> None:
    """Somebody who works four days, and takes leave at the end, gets no task on the fifth or in the leave."""
    raw = example("safety-researcher-uk-ethics")
    raw["employment"] |= {"leave_plan": "take", "leave_left_days": 8}
    facts = facts_of(raw)
    plan = hand_over(facts, TODAY).plan
    days = {day for task in plan.tasks for day in (task.day, task.until) if day}
    assert facts.last_active_day
    assert facts.last_day
    assert max(days) == facts.last_active_day < facts.last_day
    assert not [day for day in days if day.weekday() > 3]
    kinds = [day.kind for week in plan.weeks for day in week.days]
    assert kinds.count("leave") == 8
    assert {"work", "off", "holiday", "leave"} <= set(kinds)


def test_what_is_late_moves_to_the_days_that_are_left(maya: dict[str, Any]) -> None:
    """An open task whose day has passed comes today or later; a done one stays where it was, and moves nobody."""
    maya["handoff"]["done"] = ["agree-plan", "list-keys"]
    before, after = by_id(handed(maya).plan), by_id(handed(maya, date(2026, 12, 7)).plan)
    assert after["agree-plan"].day == before["agree-plan"].day
    assert after["model-tidepool-runbook"].late
    assert after["model-tidepool-runbook"].day >= date(2026, 12, 7)  # type: ignore[operator]
    assert not after["agree-plan"].late
    later = [task for task in before.values() if task.day and task.day >= date(2026, 12, 7)]
    assert [after[task.id].day for task in later] == [task.day for task in later]


def test_a_last_day_that_has_passed_is_said(maya: dict[str, Any]) -> None:
    """Afterwards nothing can be placed, and everything open is named."""
    plan = handed(maya, date(2027, 1, 7)).plan
    assert plan.verdict == "over"
    assert not plan.feasible


def test_without_dates_there_is_an_order(example: Example) -> None:
    """Before the place is known the tasks stand in order, without days."""
    raw = example("recsys-lead-us-ca")
    raw["employment"]["jurisdiction"] = ""
    raw["departure"]["proposed_last_day"] = None
    plan = handed(raw, None).plan
    assert plan.verdict == "no-dates"
    assert plan.tasks[0].id == "agree-plan"
    assert not plan.weeks


def test_a_job_is_moved_before_its_token_ends(maya: dict[str, Any]) -> None:
    """The day to move by is the last working day before the token expires, or the last active day."""
    maya["handoff"]["scheduled_jobs"] = [
        {"name": "a", "runs_after_last_day": True},
        {"name": "b", "runs_after_last_day": True, "expires": "2026-12-07"},
        {"name": "c", "runs_after_last_day": False, "expires": "2026-12-01"},
    ]
    jobs = handed(maya).jobs
    assert [(one.job.name, one.by) for one in jobs] == [
        ("b", date(2026, 12, 4)),
        ("a", date(2026, 12, 18)),
        ("c", date(2026, 11, 30)),
    ]


@pytest.mark.parametrize(
    ("account", "personal"),
    [("personal", True), ("svc-ranking", False), ("maya", True), ("okafor-lindqvist-dev", True), ("", False)],
)
def test_a_personal_account_is_known_by_its_name(maya: dict[str, Any], account: str, personal: bool) -> None:  # noqa: FBT001
    """A job in the person's own name is said to stop with the account."""
    maya["handoff"]["scheduled_jobs"] = [{"name": "a", "owner_account": account}]
    assert handed(maya).jobs[0].personal is personal


# ---- what is asked of whom -----------------------------------------------------------------------------------


def test_a_model_nobody_takes_over_is_named(maya: dict[str, Any]) -> None:
    """The employer is asked for an owner, and the sweep names the model."""
    whole = handed(maya)
    assert by_id(whole.plan)["name-owners"].values["names"] == ["cart-complement"]
    assert "model-cart-complement-sole" in {one.id for one in whole.sole if one.certain}


def test_the_sweep_asks_each_system_what_may_rest_with_one(maya: dict[str, Any]) -> None:
    """What the person said is certain, what a system may hide is asked."""
    maya["handoff"] |= {"sole_owner": ["billing", "the GPU reservation"], "systems": ["openai", "the lab wiki"]}
    sole = handed(maya).sole
    assert [(one.power, one.code) for one in sole if one.certain][:2] == [("pay", "billing"), ("administer", "own")]
    assert [(one.id, one.power) for one in sole if not one.certain] == [
        ("system-openai-administer", "administer"),
        ("system-openai-pay", "pay"),
        ("system-own-the-lab-wiki-administer", "administer"),
    ]


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_checklist_is_made_for_the_person(name: str, example: Example) -> None:
    """Every point has a theme in order, and only what concerns the person is asked."""
    whole = handed(example(name))
    themes = [THEMES.index(point.theme) for point in whole.points]
    assert themes == sorted(themes)
    codes = {point.code for point in whole.points}
    assert ("owner-named" in codes) == (name != "safety-researcher-uk-ethics")
    assert ("permit" in codes) == (name == "mlops-de-permanent")
    assert ("equity-dates" in codes) == (name == "recsys-lead-us-ca")
    assert ("garden-leave" in codes) == (name == "safety-researcher-uk-ethics")


def test_the_law_of_the_place_stands_beside_a_point(example: Example) -> None:
    """A point that the law speaks of carries its words and its source."""
    points = {point.code: point for point in handed(example("mlops-de-permanent")).points}
    assert points["certificate"].sources
    assert points["certificate"].values["law"]


def test_others_read_nothing_that_is_the_persons_own(example: Example) -> None:
    """Agreements, pay, equity and permits, and private tasks, are on no list of the employer's."""
    whole = for_others(handed(example("mlops-de-permanent")))
    assert not {point.theme for point in whole.points} & {"agreements", "pay", "equity"}
    assert not [task for task in (*whole.plan.tasks, *whole.plan.cut) if task.private]
    assert not [task for week in whole.plan.weeks for task in week.tasks if task.private]


def test_a_next_employer_is_kept_out_of_what_was_typed(maya: dict[str, Any]) -> None:
    """A field that names the next employer counts as empty, and becomes a gap."""
    maya["handoff"]["models"][0]["escalation"] = "me, at Vantage Research"
    maya["handoff"]["systems"] = ["Vantage Research mailbox", "github"]
    whole = handed(maya)
    assert "escalation" in whole.sheets[0].gaps
    assert [account.name for account in whole.accounts] == ["GitHub organisation and repositories"]


def test_what_was_offered_in_own_words_is_a_task(maya: dict[str, Any]) -> None:
    """It is said as it was typed, and one that names the next employer is none."""
    maya["handoff"] |= {
        "commitments": ["runbooks", "A tour of the feature store."],
        "sole_owner": ["the lab key", "talks to Vantage Research"],
    }
    found = by_id(handed(maya).plan)
    offer = found[f"offer-{naming.slug('A tour of the feature store.')}"]
    assert told("tasks", offer, ME) == "A tour of the feature store."
    assert [task.values["what"] for task in found.values() if task.code == "second-owner"] == ["the lab key"]


def test_somebody_with_nothing_in_production_still_hands_over(maya: dict[str, Any]) -> None:
    """Without models the pipelines are written down; without systems and jobs there is no shared secret to change."""
    maya["handoff"] = {"models": [], "systems": [], "scheduled_jobs": []}
    found = by_id(handed(maya).plan)
    assert "pipelines" in found
    assert not {"sessions", "rotate-shared", "rehearsal", "on-call-leave"} & set(found)
    maya["handoff"]["models"] = [{"name": "m", "in_production": False}]
    found = by_id(handed(maya).plan)
    assert "pipelines" not in found
    assert found["sessions"].who == "both"
    maya["handoff"]["scheduled_jobs"] = [{"name": "nightly"}]
    assert by_id(handed(maya).plan)["rotate-shared"].who == "employer"


# ---- ids -----------------------------------------------------------------------------------------------------


@given(st.lists(st.text(max_size=60), min_size=1, max_size=6))
def test_names_become_ids_that_can_be_ticked(names: list[str]) -> None:
    """Whatever a thing is called, its id is short, plain and its own."""
    found = naming.slugs(names)
    assert len(set(found)) == len(names)
    assert answers.read({"handoff": {"done": [f"model-{one}-runbook" for one in found]}})[0].handoff.done


def test_what_is_ticked_off_survives_the_form_and_the_file(maya: dict[str, Any]) -> None:
    """Ticks are kept through the page, through saving and opening, and one that is not on the page stays."""
    maya["handoff"]["done"] = ["agree-plan", "model-of-another-day-runbook"]
    kept = json.dumps({"answers": maya, "pane": "handover"})
    ask = {"id": 1, "action": "change", "target": "handoff.done", "form": [], "kept": kept, "today": TODAY.isoformat()}
    html = json.loads(respond(json.dumps(ask)))["regions"]["letter"]
    assert 'id="kept-model-of-another-day-runbook"' in html
    assert 'value="agree-plan" checked' in html
    form = [["handoff.done", tick] for tick in ("", "model-of-another-day-runbook", "push-local", "check-devices")]
    reply = json.loads(respond(json.dumps({**ask, "form": form})))
    saved = json.loads(respond(json.dumps({**ask, "action": "save", "kept": reply["kept"]})))["file"]["text"]
    assert json.loads(saved)["handoff"]["done"] == ["model-of-another-day-runbook", "push-local", "check-devices"]
    ticked = handed(answers.load(saved))
    assert {task.id for task in ticked.plan.tasks if task.done} == {"push-local"}
    assert ticked.kept_ticks == ("model-of-another-day-runbook",)


def test_ticks_that_are_no_ids_are_dropped() -> None:
    """Only what the page made can be ticked off."""
    given = {"schema": 1, "handoff": {"done": ["agree-plan", "<b>", 7, "agree-plan", "x" * 200]}}
    assert answers.read(given)[0].handoff.done == ("agree-plan",)


# ---- secrets -------------------------------------------------------------------------------------------------

SECRETS = (
    "AKIAABCDEFGHIJKLMNOP",
    "ghp_" + "a1B2" * 9,
    "hf_" + "abCD" * 9,
    "sk-proj-" + "a1B2c3D4" * 5,
    "xoxb-123456789012-abcdef",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "postgres://maya:s3cr3t@db.internal/ranking",
    "password: Tr0ub4dor&3",
    "https://bucket.s3.example/x?X-Amz-Signature=" + "0a" * 32,
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
)
NAMES = (
    "the password is in the vault, under ranking/prod",
    "token: in 1Password, expires 2027-03-01",
    "secret/data/ranking",
    "service account svc-ranking@prod.example",
    "sk-learn-pipeline-for-the-ranking-model",
    "p99 latency above 180 ms for 5 minutes; error rate above 2 %",
    "https://grafana.example/d/abc/ranking?orgId=1",
    "commit 3f786850e387550fdab836ed7e6dc881de23001b",
)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("field", ["registry", "known_failures"])
def test_a_pasted_secret_is_refused_with_the_reason(maya: dict[str, Any], field: str, secret: str) -> None:
    """The field names the problem, the rest is read, and the secret is in no answer."""
    maya["handoff"]["models"][0][field] = f"see the board, {secret}"
    read, problems = answers.read(maya)
    assert [(problem.path, problem.code) for problem in problems] == [(f"handoff.models.0.{field}", "secret-typed")]
    assert getattr(read.handoff.models[0], field) == ""
    assert secret not in repr(read)


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_secret_is_welcome(name: str) -> None:
    """Names, places and last days are what the pack is for."""
    assert credentials.found_in(name) == ""


def test_a_secret_among_systems_leaves_the_others(maya: dict[str, Any]) -> None:
    """Of a list only the item that holds a secret is left out."""
    maya["handoff"]["systems"] = ["github", f"wandb {SECRETS[1]}", "the lab wiki"]
    read, problems = answers.read(maya)
    assert read.handoff.systems == ("github", "the lab wiki")
    assert [problem.path for problem in problems] == ["handoff.systems"]


def test_every_kind_of_secret_has_its_words(maya: dict[str, Any]) -> None:
    """The page says what it took the secret for."""
    from resignation.model import Problem  # noqa: PLC0415
    from resignation.render import problem_words  # noqa: PLC0415

    for kind in (*credentials.SHAPES, "password"):
        assert "looks like a" in problem_words(Problem(path="", code="secret-typed", values=(("kind", kind),)))
    maya["handoff"]["models"][0]["cost"] = SECRETS[0]
    kept = json.dumps({"answers": maya, "pane": "handover"})
    ask = {"id": 1, "action": "pane", "target": "handover", "form": [], "kept": kept, "today": TODAY.isoformat()}
    html = json.loads(respond(json.dumps(ask)))["regions"]["letter"]
    assert "This looks like a cloud key." in html
    assert SECRETS[0] not in html


def test_a_model_without_anything_has_every_gap() -> None:
    """An empty model asks every question of somebody on call."""
    whole = handed({"schema": 1, "handoff": {"models": [{"name": "x"}]}})
    assert whole.sheets[0].gaps == FIELDS
    assert set(FIELDS) <= set(Model.__dataclass_fields__)
