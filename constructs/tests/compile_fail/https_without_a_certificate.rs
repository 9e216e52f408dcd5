use stanchion_constructs::load_balancing::{
    Addresses, Application, ApplicationLoadBalancer, TargetGroup,
};

fn wrong(door: &ApplicationLoadBalancer, targets: &TargetGroup<Application, Addresses>) {
    let _ = door.https(targets);
}

fn main() {}
