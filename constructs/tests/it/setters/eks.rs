//! Options of EKS: clusters, nodes and add-ons, and the files for Kubernetes.

use stanchion_constructs::attach::{BucketOptions, LustreOptions};
use stanchion_constructs::compute::BlockDevice;
use stanchion_constructs::eks::{
    AccessEntry, AccessPolicy, AddOn, Cluster, ControlPlaneLog, EfsStorageClassBuilder,
    EndpointAccess, ExistingCluster, FargateProfile, LustreStorageClassBuilder, NodeGroup,
    NodeImage, OnNodes, PodIdentity, ScratchOrPersistent, StorageClass, TaintEffect, Unavailable,
    UpgradeSupport, Workload, WorkloadBuilder,
};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Bucket, Lustre, Persistent2Throughput};
use stanchion_constructs::template::Node;
use stanchion_constructs::units::KubernetesVersion;

use super::super::support::World;
use super::Seen;

const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1.37";

fn cluster(w: &World) -> Cluster {
    let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).creator_is_admin(true);
    cluster.default_add_ons(false).build(&w.stack, "Cluster")
}

fn role(w: &World) -> Role {
    Role::import(&w.stack, "Own", "own", "arn:aws:iam::111122223333:role/own")
}

/// The files of a stack that one function fills.
fn files(fill: impl FnOnce(&World, &Cluster)) -> Node {
    let w = World::new();
    fill(&w, &cluster(&w));
    let assembly = w.app.synth().unwrap();
    let files = assembly.artefacts().iter();
    Node::Map(files.map(|(name, text)| (name.clone(), text.clone())).collect())
}

fn workload(
    change: impl FnOnce(&World, &Cluster, WorkloadBuilder<OnNodes>) -> WorkloadBuilder<OnNodes>,
) -> Node {
    files(|w, cluster| {
        change(w, cluster, Workload::builder(cluster, "a", IMAGE)).build(&w.stack, "X");
    })
}

pub(super) fn cases(seen: &mut Seen) {
    clusters(seen);
    nodes(seen);
    add_ons(seen);
    workloads(seen);
    classes(seen);
}

fn clusters(seen: &mut Seen) {
    cases!(seen, "ClusterBuilder", |w| Cluster::builder(&w.vpc, KubernetesVersion::V1_34).creator_is_admin(true), |it| it.build(&w.stack, "X"), {
        role: |it| it.role(&role(&w)),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "Extra", "sg-0a1b2c3d")),
        endpoint_access: |it| it.endpoint_access(EndpointAccess::PublicAndPrivate(vec![cidr!("198.51.100.0/24")])),
        logs: |it| it.logs([ControlPlaneLog::Audit]),
        kms_key: |it| it.kms_key("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        deletion_protection: |it| it.deletion_protection(true),
        upgrade_support: |it| it.upgrade_support(UpgradeSupport::Standard),
        service_block: |it| it.service_block(cidr!("10.200.0.0/16")),
        default_add_ons: |it| it.default_add_ons(false),
    });
    cases!(seen, "ClusterBuilder", |w| Cluster::builder(&w.vpc, KubernetesVersion::V1_34), |it| {
        let cluster = it.build(&w.stack, "X");
        AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/a").build(&w.stack, "Entry");
    }, {
        creator_is_admin: |it| it.creator_is_admin(true),
    });
    let arn = "arn:aws:iam::111122223333:role/a";
    cases!(seen, "AccessEntryBuilder", |w| AccessEntry::builder(&cluster(&w), arn), |it| it.build(&w.stack, "X"), {
        policy: |it| it.policy(AccessPolicy::View),
        policy_in: |it| it.policy_in(AccessPolicy::Edit, ["research"]),
        kubernetes_group: |it| it.kubernetes_group("viewers"),
        username: |it| it.username("a"),
    });
    cases!(seen, "PodIdentityBuilder", |w| PodIdentity::builder(&cluster(&w), "a"), |it| it.build(&w.stack, "X"), {
        namespace: |it| it.namespace("research"),
        role: |it| it.role(&role(&w)),
        disable_session_tags: |it| it.disable_session_tags(),
    });
    let existing = |w: &World| ExistingCluster::new("research", &w.vpc, "sg-0a1b2c3d");
    let mount = |w: &World, it: ExistingCluster, storage: u8| {
        let cluster = Cluster::import(&w.stack, "Cluster", it);
        let lab = Workload::builder(&cluster, "lab", IMAGE).build(&w.stack, "Lab");
        match storage {
            0 => w.file_system().mount_on(&lab, mount_path!("/data"), Mount::read_write()),
            1 => {
                let bucket = Bucket::import(&w.stack, "Bucket", "genomes");
                bucket.mount_on(&lab, mount_path!("/data"), BucketOptions::read_only());
            }
            _ => {
                let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
                let fast = Lustre::scratch2(&w.vpc, capacity).build(&w.stack, "Fast");
                fast.mount_on(&lab, mount_path!("/data"), LustreOptions::read_write());
            }
        }
    };
    // The drivers get permissions of mounts; without one, the mount is an error.
    for (option, storage) in [("efs_driver", 0), ("s3_driver", 1), ("lustre_driver", 2)] {
        let findings = |with: bool| {
            let w = World::new();
            let it = existing(&w);
            let it = match (with, storage) {
                (false, _) => it,
                (true, 0) => it.efs_driver(&role(&w)),
                (true, 1) => it.s3_driver(&role(&w)),
                (true, _) => it.lustre_driver(),
            };
            mount(&w, it, storage);
            let found = super::super::support::findings(&w.app);
            Node::Map([("findings".to_owned(), Node::text(found.join(" ")))].into_iter().collect())
        };
        seen.compare("ExistingCluster", option, &findings(false), &findings(true));
    }
}

fn nodes(seen: &mut Seen) {
    cases!(seen, "NodeGroupBuilder", |w| NodeGroup::builder(&cluster(&w), "m7i.large", 2), |it| it.build(&w.stack, "X"), {
        range: |it| it.range(1, 5),
        instance_type: |it| it.instance_type("m6i.large"),
        spot: |it| it.spot(),
        image: |it| it.image(NodeImage::Custom(MachineImage::id("ami-0123456789abcdef0"))),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Public)),
        security_group: |it| it.security_group(&SecurityGroup::import(&w.stack, "Extra", "sg-0a1b2c3d")),
        role: |it| it.role(&role(&w)),
        label: |it| it.label("pool", "training"),
        taint: |it| it.taint("dedicated", Some("training"), TaintEffect::NoSchedule),
        max_unavailable: |it| it.max_unavailable(Unavailable::Percent(33)),
        node_repair: |it| it.node_repair(),
        block_device: |it| it.block_device(BlockDevice::root(Size::gibibytes(100))),
        cloud_config: |it| it.cloud_config(CloudConfig::new().run("true")),
        script: |it| it.script("#!/bin/sh\ntrue\n"),
        key_pair: |it| it.key_pair("laptop"),
        instance_tag: |it| it.instance_tag("Team", "research"),
    });
    cases!(seen, "FargateProfileBuilder", |w| FargateProfile::builder(&cluster(&w), "a"), |it| it.build(&w.stack, "X"), {
        namespace: |it| it.namespace("b"),
        label: |it| it.label("app", "portal"),
        subnets: |it| it.subnets(w.vpc.subnets(Tier::Private).into_iter().take(1)),
        role: |it| it.role(&role(&w)),
    });
}

fn add_ons(seen: &mut Seen) {
    cases!(seen, "AddOnBuilder", |w| AddOn::efs_csi(&cluster(&w)), |it| it.build(&w.stack, "X"), {
        version: |it| it.version("v2.1.0-eksbuild.1"),
        configuration: |it| it.configuration("{\"controller\":{\"replicaCount\":1}}"),
        role: |it| it.role(&role(&w)),
        identity: |it| it.identity("efs-csi-node-sa", &role(&w)),
        overwrite: |it| it.overwrite(),
        preserve_on_delete: |it| it.preserve_on_delete(),
    });
}

fn workloads(seen: &mut Seen) {
    let plain = workload(|_, _, it| it);
    let mut option = |name: &str, with: Node| seen.compare("WorkloadBuilder", name, &plain, &with);
    option("namespace", workload(|_, _, it| it.namespace("research")));
    option("replicas", workload(|_, _, it| it.replicas(3)));
    option("as_job", workload(|_, _, it| it.as_job()));
    option("command", workload(|_, _, it| it.command(["align"])));
    option("arguments", workload(|_, _, it| it.arguments(["--fast"])));
    option("environment", workload(|_, _, it| it.environment("MODE", "fast")));
    option("cpu_millis", workload(|_, _, it| it.cpu_millis(500)));
    option("memory_mib", workload(|_, _, it| it.memory_mib(1024)));
    option("run_as", workload(|_, _, it| it.run_as(1001, 1002)));
    option("zone", workload(|w, _, it| it.zone(w.vpc.inner_subnets()[0].zone())));
    let with = workload(|w, cluster, it| {
        let identity = PodIdentity::builder(cluster, "aligner").build(&w.stack, "Identity");
        it.identity(&identity)
    });
    option("identity", with);
    let bucket = |options: BucketOptions| {
        files(|w, cluster| {
            AddOn::s3_csi(cluster).build(&w.stack, "Driver");
            let pods = Workload::builder(cluster, "a", IMAGE).build(&w.stack, "X");
            let bucket = Bucket::import(&w.stack, "Bucket", "genomes");
            bucket.mount_on(&pods, mount_path!("/genomes"), options);
        })
    };
    let plain = bucket(BucketOptions::read_only());
    let mut option = |name: &str, with: Node| seen.compare("BucketOptions", name, &plain, &with);
    option("prefix", bucket(BucketOptions::read_only().prefix("human/")));
    option("option", bucket(BucketOptions::read_only().option("allow-other")));
}

fn classes(seen: &mut Seen) {
    let efs = |change: fn(EfsStorageClassBuilder) -> EfsStorageClassBuilder| {
        files(|w, cluster| {
            AddOn::efs_csi(cluster).build(&w.stack, "Driver");
            change(StorageClass::efs(cluster, &w.file_system(), "a")).build(&w.stack, "X");
        })
    };
    let plain = efs(|it| it);
    let mut option =
        |name: &str, with: Node| seen.compare("EfsStorageClassBuilder", name, &plain, &with);
    option("directory", efs(|it| it.directory(mount_path!("/homes"))));
    option("mode", efs(|it| it.mode(0o700)));
    option("user", efs(|it| it.user(PosixUser::new(1001, 1002))));
    option("retain", efs(EfsStorageClassBuilder::retain));
    let lustre = |change: fn(LustreStorageClassBuilder) -> LustreStorageClassBuilder| {
        files(|w, cluster| {
            AddOn::lustre_csi(cluster).build(&w.stack, "Driver");
            let persistent = ScratchOrPersistent::Persistent2(Persistent2Throughput::MBps125);
            let subnet = w.vpc.inner_subnets()[0].clone();
            change(StorageClass::lustre(cluster, &subnet, "a", persistent)).build(&w.stack, "X");
        })
    };
    let plain = lustre(|it| it);
    let mut option =
        |name: &str, with: Node| seen.compare("LustreStorageClassBuilder", name, &plain, &with);
    option("compress", lustre(LustreStorageClassBuilder::compress));
    option("retain", lustre(LustreStorageClassBuilder::retain));
}
