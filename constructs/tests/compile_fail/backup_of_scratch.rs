use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;

fn wrong(vpc: &Vpc) {
    Lustre::scratch2(vpc, lustre_capacity!(SsdCapacity, 1200 GiB)).daily_backup(7);
}

fn main() {}
