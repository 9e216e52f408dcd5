//! Files for Kubernetes and AWS ParallelCluster.

use stanchion_constructs::compute::ParallelCluster;
use stanchion_constructs::eks::PersistentVolume;
use stanchion_constructs::prelude::*;

use super::super::support::World;
use super::Messages;

fn volume(name: &'static str, namespaces: &'static [&'static str]) -> impl FnOnce(&World) {
    move |w| {
        let data = w.file_system();
        let nodes = SecurityGroup::import(&w.stack, "Nodes", "sg-0a1b2c3d");
        let arn = "arn:aws:iam::111122223333:role/driver";
        let role = Role::import(&w.stack, "Driver", "driver", arn);
        for (id, namespace) in ["A", "B"].into_iter().zip(namespaces) {
            PersistentVolume::new(name, *namespace).efs(&w.stack, id, &data, &nodes, &role);
        }
    }
}

#[test]
fn volumes_and_clusters() {
    let mut messages = Messages::of("other-tools");
    messages.wrong("a volume with a capital", &["error[EKS-001]"], volume("Data", &["a"]));
    messages.wrong("two volumes of one name", &["error[APP-016]"], volume("data", &["a", "b"]));
    messages.wrong("a cluster without queues", &["error[PCL-001]"], |w| {
        ParallelCluster::builder(&w.vpc, "c7i.large").build(&w.stack, "Cluster");
    });
    messages.wrong("a queue without instance types", &["error[PCL-001]"], |w| {
        let none: [&str; 0] = [];
        let cluster = ParallelCluster::builder(&w.vpc, "c7i.large").queue("q", none, 1);
        cluster.build(&w.stack, "Cluster");
    });
    messages.review();
}
