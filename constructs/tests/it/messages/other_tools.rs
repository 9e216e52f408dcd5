//! Files for Kubernetes and AWS ParallelCluster.

use stanchion_constructs::compute::ParallelCluster;
use stanchion_constructs::eks::PersistentVolume;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Lustre, Persistent2Throughput, SsdMetadata};

use super::super::support::World;
use super::{Messages, fine};

fn role(w: &World) -> Role {
    Role::import(&w.stack, "Driver", "driver", "arn:aws:iam::111122223333:role/driver")
}

/// Volumes with names and namespaces on one file system.
fn volumes(all: &'static [(&'static str, &'static str)]) -> impl FnOnce(&World) {
    move |w| {
        let data = w.file_system();
        let nodes = SecurityGroup::import(&w.stack, "Nodes", "sg-0a1b2c3d");
        let role = role(w);
        for (id, (name, namespace)) in ["A", "B"].into_iter().zip(all) {
            PersistentVolume::new(*name, *namespace).efs(&w.stack, id, &data, &nodes, &role);
        }
    }
}

/// A volume on a file system, with nodes in a VPC.
fn volume_on(
    make: impl FnOnce(&World, &Vpc) -> FileSystem,
    change: impl FnOnce(&World, PersistentVolume) -> PersistentVolume,
) -> impl FnOnce(&World) {
    move |w| {
        let nodes = SecurityGroup::builder(&w.vpc, "Nodes").build(&w.stack, "Nodes");
        let data = make(w, &w.vpc);
        let volume = change(w, PersistentVolume::new("data", "a"));
        volume.efs(&w.stack, "A", &data, &nodes, &role(w));
    }
}

fn other_vpc(w: &World) -> Vpc {
    Vpc::builder(cidr!("10.1.0.0/16")).zones(2).build(&w.stack, "Other")
}

/// A cluster with one queue, and more.
fn cluster(change: impl FnOnce(&World, ParallelCluster) -> ParallelCluster) -> impl FnOnce(&World) {
    move |w| {
        let base = ParallelCluster::builder(&w.vpc, "c7i.large").queue("steady", ["c7i.large"], 4);
        change(w, base).build(&w.stack, "Cluster");
    }
}

#[test]
fn volumes_and_clusters() {
    let mut messages = Messages::of("other-tools");
    let wrong = volumes(&[("Data", "a")]);
    messages.wrong("a volume with a capital", &["error[EKS-001]"], wrong);
    let wrong = volumes(&[("data", "a"), ("data", "b")]);
    messages.wrong("two volumes of one name", &["error[APP-016]"], wrong);
    fine(volumes(&[("one", "a"), ("other", "b")]));
    messages.wrong(
        "two volumes of a namespace on one file system",
        &["warning[EKS-003]", "warning[EKS-003]"],
        volumes(&[("one", "a"), ("other", "a")]),
    );
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

#[test]
fn mounts_of_volumes() {
    let mut messages = Messages::of("volumes");
    let regional = |w: &World, vpc: &Vpc| FileSystem::builder(vpc).build(&w.stack, "Data");
    fine(volume_on(regional, |w, it| it.nodes_in(w.vpc.inner_subnets())));
    messages.wrong(
        "a file system of another VPC",
        &["warning[MNT-003]"],
        volume_on(|w, _| FileSystem::builder(&other_vpc(w)).build(&w.stack, "Data"), |_, it| it),
    );
    messages.wrong(
        "no mount target",
        &["error[MNT-001]"],
        volume_on(
            |w, vpc| FileSystem::builder(vpc).mount_targets_in([]).build(&w.stack, "Data"),
            |_, it| it,
        ),
    );
    messages.wrong(
        "nodes in a zone without mount target",
        &["error[MNT-002]"],
        volume_on(
            |w, vpc| {
                let first = vpc.inner_subnets().into_iter().take(1);
                FileSystem::builder(vpc).mount_targets_in(first).build(&w.stack, "Data")
            },
            |w, it| it.nodes_in(w.vpc.inner_subnets()),
        ),
    );
    messages.wrong(
        "Lustre in another zone and VPC than the nodes",
        &["warning[MNT-003]", "warning[MNT-014]"],
        |w| {
            let nodes = SecurityGroup::builder(&w.vpc, "Nodes").build(&w.stack, "Nodes");
            let fast = Lustre::scratch2(&other_vpc(w), lustre_capacity!(SsdCapacity, 1200 GiB));
            let fast = fast.build(&w.stack, "Fast");
            let far = w.vpc.inner_subnets().into_iter().skip(1);
            PersistentVolume::new("fast", "a").nodes_in(far).lustre(&w.stack, "A", &fast, &nodes);
        },
    );
    messages.review();
}

#[test]
fn clusters() {
    let mut messages = Messages::of("parallel-cluster");
    fine(cluster(|w, it| it.efs("home", &w.file_system(), mount_path!("/shared"))));
    let queue = |name: &'static str, types: &'static [&'static str], most: u32| {
        cluster(move |_, it| it.spot_queue(name, types.iter().copied(), most))
    };
    fine(queue("a-queue-of-25-characters-", &["c7i.large", "c6i.large"], 1));
    for (title, name) in [
        ("a queue name of 26 characters", "a-queue-of-26-characters--"),
        ("a queue with a capital", "Spare"),
        ("a queue named default", "default"),
        ("two queues of one name", "steady"),
    ] {
        messages.wrong(title, &["error[PCL-002]"], queue(name, &["c7i.large"], 1));
    }
    messages.wrong(
        "a storage name with a space",
        &["error[PCL-002]"],
        cluster(|w, it| it.efs("my home", &w.file_system(), mount_path!("/shared"))),
    );
    messages.wrong("no instances", &["error[PCL-003]"], queue("spare", &["c7i.large"], 0));
    messages.wrong(
        "51 queues",
        &["error[PCL-003]"],
        cluster(|_, it| (0..50).fold(it, |it, at| it.queue(format!("q{at}"), ["c7i.large"], 1))),
    );
    messages.wrong(
        "one file system twice",
        &["error[PCL-003]"],
        cluster(|w, it| {
            let data = w.file_system();
            it.efs("one", &data, mount_path!("/one")).efs("two", &data, mount_path!("/two"))
        }),
    );
    for (title, at) in [
        ("a directory of the system", mount_path!("/opt/slurm")),
        ("a hidden directory", mount_path!("/data/.hidden")),
    ] {
        let wrong = cluster(move |w, it| it.efs("home", &w.file_system(), at));
        messages.wrong(title, &["error[PCL-004]"], wrong);
    }
    let two = |one: MountPath, other: MountPath| {
        cluster(move |w, it| {
            let more = FileSystem::builder(&w.vpc).build(&w.stack, "More");
            it.efs("one", &w.file_system(), one).efs("other", &more, other)
        })
    };
    let same = two(mount_path!("/shared"), mount_path!("/shared"));
    messages.wrong("one directory for two file systems", &["error[PCL-004]"], same);
    let inner = two(mount_path!("/shared"), mount_path!("/shared/more"));
    messages.wrong("a directory inside of another", &["warning[PCL-004]"], inner);
    messages.wrong(
        "One Zone storage in another zone than Lustre",
        &["error[PCL-005]"],
        cluster(|w, it| {
            let one = FileSystem::builder(&w.vpc).availability(Availability::one_zone("B"));
            let fast = Lustre::scratch2(&w.vpc, lustre_capacity!(SsdCapacity, 1200 GiB));
            it.efs("home", &one.build(&w.stack, "Data"), mount_path!("/shared")).lustre(
                "fast",
                &fast.build(&w.stack, "Fast"),
                mount_path!("/fast"),
            )
        }),
    );
    for (title, types) in [
        ("types of two sizes", &["c7i.large", "c7i.xlarge"][..]),
        ("another architecture", &["c7g.large"]),
        ("a type twice", &["c7i.large", "c7i.large"]),
    ] {
        messages.wrong(title, &["error[PCL-006]"], queue("spare", types, 1));
    }
    messages.wrong(
        "a file system of another VPC",
        &["error[MNT-003]"],
        cluster(|w, it| {
            let data = FileSystem::builder(&other_vpc(w)).build(&w.stack, "Data");
            it.efs("home", &data, mount_path!("/shared"))
        }),
    );
    messages.wrong(
        "a file system with EFA",
        &["warning[FSX-036]"],
        cluster(|w, it| {
            let size = lustre_capacity!(SsdCapacity, 4800 GiB);
            let fast = Lustre::persistent2(&w.vpc, size, Persistent2Throughput::MBps1000);
            let fast = fast.metadata(SsdMetadata::Automatic).efa().build(&w.stack, "Fast");
            it.lustre("fast", &fast, mount_path!("/fast"))
        }),
    );
    messages.review();
}
