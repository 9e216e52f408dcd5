use stanchion_constructs::load_balancing::{
    Addresses, ApplicationLoadBalancer, Network, TargetGroup,
};

fn wrong(door: &ApplicationLoadBalancer, targets: &TargetGroup<Network, Addresses>) {
    let _ = door.http(targets);
}

fn main() {}
