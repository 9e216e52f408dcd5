//! Auto Scaling groups have scaling policies of their own.

use stanchion_constructs::compute::AutoScalingGroup;
use stanchion_constructs::scaling::Scaling;

fn wrong(group: &AutoScalingGroup) {
    let _ = Scaling::builder(group, 1, 4);
}

fn main() {}
