use stanchion_constructs::ecs::Service;
use stanchion_constructs::load_balancing::{Application, Instances, TargetGroup};

fn wrong(targets: &TargetGroup<Application, Instances>, service: &Service) {
    targets.register(service);
}

fn main() {}
