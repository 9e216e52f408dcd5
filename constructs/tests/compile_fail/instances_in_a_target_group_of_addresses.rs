use stanchion_constructs::load_balancing::{Addresses, Application, TargetGroup};
use stanchion_constructs::prelude::*;

fn wrong(targets: &TargetGroup<Application, Addresses>, servers: &AutoScalingGroup) {
    targets.register(servers);
}

fn main() {}
