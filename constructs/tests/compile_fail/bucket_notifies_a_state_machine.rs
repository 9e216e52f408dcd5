//! S3 sends no notifications to state machines; EventBridge does.

use stanchion_constructs::prelude::*;
use stanchion_constructs::step_functions::{Flow, State, StateMachine};
use stanchion_constructs::storage::{BucketNotification, ObjectEvent};

fn main() {
    let app = App::new();
    let stack = app.stack("Stack");
    let flow = Flow::jsonata().then("Wait", State::wait_seconds(1));
    let machine = StateMachine::builder(flow).build(&stack, "Machine");
    BucketNotification::new([ObjectEvent::CREATED], &machine);
}
