//! S3 sends no notifications to state machines. EventBridge does.

use stanchion_constructs::step_functions::StateMachine;
use stanchion_constructs::storage::{BucketNotification, ObjectEvent};

fn wrong(machine: &StateMachine) {
    let _ = BucketNotification::new([ObjectEvent::CREATED], machine);
}

fn main() {}
