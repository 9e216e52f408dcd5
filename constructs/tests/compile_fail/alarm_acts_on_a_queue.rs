//! An alarm sends no messages to queues. A topic does.

use stanchion_constructs::cloudwatch::{Alarm, Comparison};
use stanchion_constructs::sqs::Queue;

fn wrong(queue: &Queue) {
    let _ = Alarm::builder(queue.metrics().visible(), Comparison::Above, 0.0).on_alarm(queue);
}

fn main() {}
