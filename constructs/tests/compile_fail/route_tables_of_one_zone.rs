//! Only the endpoint of a file system in two zones is in route tables.

use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput};

fn wrong(vpc: &Vpc) {
    OpenZfs::single_az2(vpc, 64, OpenZfsThroughput::MBps160).route_tables(["rtb-0a1b2c3d"]);
}

fn main() {}
