//! Intelligent-Tiering has no provisioned IOPS.

use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{OpenZfs, OpenZfsThroughput, ZfsReadCache};

fn wrong(vpc: &Vpc) {
    OpenZfs::intelligent_tiering(vpc, OpenZfsThroughput::MBps160, ZfsReadCache::None).iops(3000);
}

fn main() {}
