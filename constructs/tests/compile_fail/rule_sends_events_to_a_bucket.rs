//! A bucket is no target of events.

use stanchion_constructs::events::{EventPattern, EventRule};
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Bucket;

fn main() {
    let app = App::new();
    let stack = app.stack("Stack");
    let bucket = Bucket::builder().build(&stack, "Bucket");
    EventRule::builder(EventPattern::new().source(["a"])).target(&bucket);
}
