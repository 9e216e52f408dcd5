//! State machines.

use stanchion_constructs::step_functions::{Choice, DistributedMap, Flow, State, StateMachine};

use super::super::support::World;
use super::Messages;

fn machine(flow: Flow) -> impl FnOnce(&World) {
    move |w| drop(StateMachine::builder(flow).build(&w.stack, "Machine"))
}

fn rest() -> State {
    State::wait_seconds(1)
}

#[test]
fn machines() {
    let mut messages = Messages::of("step-functions");
    messages.wrong("no state", &["error[SFN-012]"], machine(Flow::jsonata()));
    messages.wrong(
        "two states of one name",
        &["error[SFN-008]"],
        machine(Flow::jsonata().then("A", rest()).then("A", rest())),
    );
    let branch = || Flow::jsonata().then("A", rest());
    messages.wrong(
        "two states of one name in branches",
        &["error[SFN-008]"],
        machine(Flow::jsonata().then("P", State::parallel([branch(), branch()]))),
    );
    messages.wrong(
        "a name of 81 characters",
        &["error[SFN-009]"],
        machine(Flow::jsonata().then("a".repeat(81), rest())),
    );
    messages.wrong(
        "ResultPath in JSONata",
        &["error[SFN-007]"],
        machine(Flow::jsonata().then("A", rest().result_path("$.a"))),
    );
    messages.wrong(
        "a branch in JSONata, a machine in JSONPath",
        &["error[SFN-007]"],
        machine(Flow::json_path().then("P", State::parallel([branch()]))),
    );
    let nothing = Flow::jsonata().then("C", Choice::new().otherwise("D")).state("D", rest());
    messages.wrong("a choice without conditions", &["error[SFN-011]"], machine(nothing));
    let map = DistributedMap::new("$states.input", Flow::jsonata().then("E", rest()));
    messages.wrong("a distributed map in an express machine", &["error[SFN-010]"], |w| {
        let flow = Flow::jsonata().then("M", map);
        StateMachine::builder(flow).express().build(&w.stack, "Machine");
    });
    messages.review();
}
