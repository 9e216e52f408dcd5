use stanchion_constructs::aws::qldb;

fn main() {}
