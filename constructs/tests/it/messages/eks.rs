//! Clusters of EKS, their nodes and their pods.

use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::eks::{
    AccessEntry, AddOn, Cluster, ExistingCluster, FargateProfile, NodeGroup, NodeImage,
    PodIdentity, StorageClass, TaintEffect, Unavailable, Workload,
};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::Lustre;
use stanchion_constructs::units::KubernetesVersion;

use super::super::support::World;
use super::{Messages, fine};

const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1.37";

fn cluster(w: &World) -> Cluster {
    let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).creator_is_admin(true);
    cluster.build(&w.stack, "Cluster")
}

fn nodes(
    change: impl FnOnce(
        stanchion_constructs::eks::NodeGroupBuilder,
    ) -> stanchion_constructs::eks::NodeGroupBuilder,
) -> impl FnOnce(&World) {
    move |w| {
        change(NodeGroup::builder(&cluster(w), "m7i.large", 2)).build(&w.stack, "Nodes");
    }
}

#[test]
fn clusters() {
    let mut messages = Messages::of("eks");
    fine(|w| {
        cluster(w);
    });
    messages.wrong("subnets in one zone", &["error[EKS-004]"], |w| {
        let one = w.vpc.inner_subnets().into_iter().take(1);
        let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).subnets(one);
        cluster.creator_is_admin(true).build(&w.stack, "Cluster");
    });
    messages.wrong("a version without support", &["warning[EKS-005]"], |w| {
        let version: KubernetesVersion = "1.27".parse().unwrap();
        let cluster = Cluster::builder(&w.vpc, version).creator_is_admin(true);
        cluster.build(&w.stack, "Cluster");
    });
    for (title, block) in [
        ("services in the block of the VPC", cidr!("10.0.128.0/20")),
        ("services in a public block", cidr!("198.51.0.0/16")),
        ("a block of services that is too small", cidr!("172.20.0.0/25")),
    ] {
        messages.wrong(title, &["error[EKS-006]"], |w| {
            let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).service_block(block);
            cluster.creator_is_admin(true).build(&w.stack, "Cluster");
        });
    }
    messages.wrong("nobody has access", &["warning[EKS-007]"], |w| {
        Cluster::builder(&w.vpc, KubernetesVersion::V1_34).build(&w.stack, "Cluster");
    });
    fine(|w| {
        let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).build(&w.stack, "Cluster");
        AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/a").build(&w.stack, "A");
    });
    messages.wrong("an identity with a capital", &["error[EKS-001]"], |w| {
        PodIdentity::builder(&cluster(w), "Aligner").build(&w.stack, "Identity");
    });
    messages.wrong("an import by another ID", &["error[APP-019]"], |w| {
        let existing = ExistingCluster::new("research", &w.vpc, "vpc-0a1b2c3d");
        Cluster::import(&w.stack, "Cluster", existing);
    });
    messages.review();
}

#[test]
fn node_groups() {
    let mut messages = Messages::of("eks-nodes");
    fine(nodes(|it| it.range(0, 2).max_unavailable(Unavailable::Nodes(100))));
    messages.wrong("a size above the maximum", &["error[EKS-013]"], nodes(|it| it.range(0, 1)));
    messages.wrong(
        "no node may be unavailable",
        &["error[EKS-013]"],
        nodes(|it| it.max_unavailable(Unavailable::Nodes(0))),
    );
    messages.wrong(
        "a type with another processor",
        &["error[EC2-002]"],
        nodes(|it| it.instance_type("m7g.large")),
    );
    messages.wrong("Neuron on Arm", &["error[EC2-002]"], |w| {
        NodeGroup::builder(&cluster(w), "m7g.large", 1)
            .image(NodeImage::Neuron)
            .build(&w.stack, "Nodes");
    });
    for (title, key, value) in [
        ("a label of Kubernetes", "node-role.kubernetes.io/worker", "true"),
        ("a label with a space", "node pool", "a"),
        ("a label with a value that is not valid", "pool", "a/b"),
    ] {
        messages.wrong(title, &["error[EKS-017]"], nodes(move |it| it.label(key, value)));
    }
    let none = || None::<&str>;
    messages.wrong(
        "a taint twice",
        &["error[EKS-017]"],
        nodes(|it| {
            it.taint("a", none(), TaintEffect::NoSchedule).taint(
                "a",
                Some("b"),
                TaintEffect::NoSchedule,
            )
        }),
    );
    messages.wrong(
        "a taint with a space",
        &["error[EKS-017]"],
        nodes(|it| it.taint("a b", none(), TaintEffect::NoExecute)),
    );
    let ids = ["warning[EKS-012]", "info[EC2-021]"];
    messages.wrong("an image of your own in an imported cluster", &ids, |w| {
        let existing = ExistingCluster::new("research", &w.vpc, "sg-0a1b2c3d");
        let cluster = Cluster::import(&w.stack, "Cluster", existing);
        NodeGroup::builder(&cluster, "m7i.large", 2)
            .image(NodeImage::Custom(MachineImage::id("ami-0123456789abcdef0")))
            .build(&w.stack, "Nodes");
    });
    messages.wrong("Fargate in public subnets", &["error[EKS-018]"], |w| {
        FargateProfile::builder(&cluster(w), "a")
            .subnets(w.vpc.subnets(Tier::Public))
            .build(&w.stack, "Profile");
    });
    messages.wrong("Fargate without subnets", &["error[EKS-018]"], |w| {
        FargateProfile::builder(&cluster(w), "a").subnets([]).build(&w.stack, "Profile");
    });
    messages.review();
}

#[test]
fn pods() {
    let mut messages = Messages::of("eks-pods");
    let pods = |w: &World, cluster: &Cluster| {
        Workload::builder(cluster, "a", IMAGE).build(&w.stack, "Pods")
    };
    fine(|w| {
        let cluster = cluster(w);
        AddOn::efs_csi(&cluster).build(&w.stack, "Driver");
        let pods = pods(w, &cluster);
        w.file_system().mount_on(&pods, mount_path!("/data"), Mount::read_write());
    });
    messages.wrong("no driver", &["error[EKS-021]"], |w| {
        let pods = pods(w, &cluster(w));
        w.file_system().mount_on(&pods, mount_path!("/data"), Mount::read_write());
    });
    messages.wrong("a storage class without its driver", &["error[EKS-021]"], |w| {
        StorageClass::efs(&cluster(w), &w.file_system(), "a").build(&w.stack, "Class");
    });
    messages.wrong("one file system twice", &["warning[EKS-003]"], |w| {
        let cluster = cluster(w);
        AddOn::efs_csi(&cluster).build(&w.stack, "Driver");
        let (pods, data) = (pods(w, &cluster), w.file_system());
        data.mount_on(&pods, mount_path!("/one"), Mount::read_write());
        data.mount_on(&pods, mount_path!("/other"), Mount::read_write());
    });
    messages.wrong("two paths with one name", &["error[EKS-001]"], |w| {
        let cluster = cluster(w);
        AddOn::efs_csi(&cluster).build(&w.stack, "Driver");
        let (pods, data) = (pods(w, &cluster), w.file_system());
        let other = FileSystem::builder(&w.vpc).build(&w.stack, "Other");
        data.mount_on(&pods, mount_path!("/a/b"), Mount::read_write());
        other.mount_on(&pods, mount_path!("/a.b"), Mount::read_write());
    });
    messages.wrong("a storage class with a capital", &["error[EKS-001]"], |w| {
        let cluster = cluster(w);
        AddOn::efs_csi(&cluster).build(&w.stack, "Driver");
        StorageClass::efs(&cluster, &w.file_system(), "Homes").build(&w.stack, "Class");
    });
    messages.wrong("a workload with an underscore", &["error[EKS-001]"], |w| {
        Workload::builder(&cluster(w), "a_b", IMAGE).build(&w.stack, "Pods");
    });
    messages.wrong("another namespace than the profile", &["error[EKS-022]"], |w| {
        let profile = FargateProfile::builder(&cluster(w), "prod-*").build(&w.stack, "Profile");
        let pods = Workload::on_fargate(&profile, "a", IMAGE).namespace("test");
        pods.build(&w.stack, "Pods");
    });
    messages.wrong("a file system with IAM on Fargate", &["error[MNT-008]"], |w| {
        let profile = FargateProfile::builder(&cluster(w), "web").build(&w.stack, "Profile");
        let pods = Workload::on_fargate(&profile, "a", IMAGE).build(&w.stack, "Pods");
        w.file_system().mount_on(&pods, mount_path!("/data"), Mount::read_write());
    });
    messages.wrong("Lustre in one zone of the nodes", &["warning[MNT-014]"], |w| {
        let cluster = cluster(w);
        NodeGroup::builder(&cluster, "m7i.large", 2).build(&w.stack, "Nodes");
        AddOn::lustre_csi(&cluster).build(&w.stack, "Driver");
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        let fast = Lustre::scratch2(&w.vpc, capacity).build(&w.stack, "Fast");
        let at = mount_path!("/fast");
        fast.mount_on(&pods(w, &cluster), at, LustreOptions::read_write());
    });
    messages.wrong("a file system of another VPC", &["warning[MNT-003]"], |w| {
        let cluster = cluster(w);
        AddOn::efs_csi(&cluster).build(&w.stack, "Driver");
        let other = Vpc::builder(cidr!("10.1.0.0/16")).zones(2).build(&w.stack, "Other");
        let data = FileSystem::builder(&other).build(&w.stack, "Data");
        data.mount_on(&pods(w, &cluster), mount_path!("/data"), Mount::read_write());
    });
    messages.review();
}
