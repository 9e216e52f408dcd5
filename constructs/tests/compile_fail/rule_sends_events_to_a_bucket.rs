//! EventBridge does not send events to buckets.

use stanchion_constructs::events::{EventPattern, EventRule};
use stanchion_constructs::storage::Bucket;

fn wrong(bucket: &Bucket) {
    let _ = EventRule::builder(EventPattern::new().source(["a"])).target(bucket);
}

fn main() {}
