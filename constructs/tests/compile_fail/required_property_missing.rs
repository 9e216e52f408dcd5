use stanchion_constructs::aws::ec2;
use stanchion_constructs::prelude::*;

fn wrong(stack: &Stack) {
    stack.add("Subnet", ec2::Subnet::new().cidr_block("10.0.0.0/24"));
}

fn main() {}
