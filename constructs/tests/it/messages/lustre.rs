//! File systems of FSx for Lustre, and what they are linked to.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::construct::Environment;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Bucket, Lustre, RepositoryEvent};

use super::super::support::{World, findings};
use super::Messages;

fn scratch(w: &World) -> Lustre {
    Lustre::scratch2(&w.vpc, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&w.stack, "X")
}

/// A file system linked to a bucket of another Region.
fn linked_far(imports: bool) -> App {
    let app = App::new();
    let stack = |name: &str, region: &str| {
        let stack = app.stack(name);
        let region = Some(region.to_owned());
        stack.set_environment(Environment { region, ..Environment::default() });
        stack
    };
    let (far, near) = (stack("Far", "us-east-1"), stack("Near", "eu-west-1"));
    let bucket = Bucket::builder().build(&far, "Bucket");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&near, "Network");
    let data = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB));
    let data = data.build(&near, "Data");
    let link = data.link("/data", bucket.url("data")).export(RepositoryEvent::ALL);
    let link = if imports { link.import(RepositoryEvent::ALL) } else { link };
    link.build(&near, "Link");
    app
}

#[test]
fn file_systems() {
    let mut messages = Messages::of("lustre");
    messages.wrong("no subnet", &["error[VPC-018]", "error[FSX-001]"], |w| {
        let empty = Vpc::builder(cidr!("10.1.0.0/16")).tiers([]).build(&w.stack, "Empty");
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        Lustre::scratch2(&empty, capacity).build(&w.stack, "X");
    });
    messages.wrong("a relative path", &["error[FSX-058]"], |w| {
        scratch(w).link("in", "s3://shared-data").build(&w.stack, "A");
    });
    messages.wrong("a bucket without s3://", &["error[FSX-045]"], |w| {
        scratch(w).link("/in", "shared-data").build(&w.stack, "A");
    });
    messages.wrong("chunks of 0 MiB", &["error[FSX-044]"], |w| {
        let link = scratch(w).link("/in", "s3://shared-data").imported_file_chunk_mib(0);
        link.build(&w.stack, "A");
    });
    messages.wrong_app("imports from another Region", &["error[FSX-057]"], &linked_far(true));
    assert_eq!(findings(&linked_far(false)), [""; 0]);
    messages.wrong("a client in another zone", &["warning[MNT-014]"], |w| {
        let far = w.vpc.inner_subnets()[1].clone();
        let machine = Instance::builder(&w.vpc, "c7i.large").subnet(&far).build(&w.stack, "M");
        scratch(w).mount_on(&machine, mount_path!("/mnt/fsx"), LustreOptions::read_write());
    });
    messages.review();
}
