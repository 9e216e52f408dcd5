//! Clusters of EKS: their nodes, add-ons and access, and the pods that mount shared storage.

use stanchion_constructs::attach::{BucketOptions, LustreOptions, S3FilesOptions};
use stanchion_constructs::compute::BlockDevice;
use stanchion_constructs::eks::{
    AccessEntry, AccessPolicy, AddOn, Cluster, EndpointAccess, ExistingCluster, FargateProfile,
    NodeGroup, NodeImage, PodIdentity, ScratchOrPersistent, StorageClass, TaintEffect, Unavailable,
    UpgradeSupport, Workload,
};
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::{Bucket, Lustre, Persistent2Throughput, S3FilesFileSystem};
use stanchion_constructs::template::Node;
use stanchion_constructs::units::KubernetesVersion;

use super::kubernetes_and_slurm::review;
use super::scenarios;
use super::support::{World, open_findings, property, synth};

const IMAGE: &str = "public.ecr.aws/docker/library/busybox:1.37";

fn cluster(network: &Vpc, stack: &Stack) -> Cluster {
    let key = Key::builder().description("Secrets of Kubernetes").build(stack, "SecretKey");
    let cluster = Cluster::builder(network, KubernetesVersion::V1_34)
        .kms_key(key.arn())
        .endpoint_access(EndpointAccess::PublicAndPrivate(vec![cidr!("198.51.100.0/24")]))
        .upgrade_support(UpgradeSupport::Standard)
        .build(stack, "Cluster");
    AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/platform")
        .policy(AccessPolicy::ClusterAdmin)
        .build(stack, "Platform");
    cluster
}

/// Every kind of storage on pods of nodes, and EFS on pods of Fargate.
#[test]
fn pods_with_all_storage() {
    review("eks-pods", "Research", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let cluster = cluster(&network, stack);
        AccessEntry::builder(&cluster, "arn:aws:iam::111122223333:role/research")
            .policy_in(AccessPolicy::Edit, ["research"])
            .build(stack, "Researchers");
        let first = network.inner_subnets()[0].clone();
        NodeGroup::builder(&cluster, "m7g.xlarge", 2)
            .range(1, 6)
            .max_unavailable(Unavailable::Percent(33))
            .node_repair()
            .build(stack, "Nodes");
        AddOn::efs_csi(&cluster).build(stack, "EfsDriver");
        AddOn::lustre_csi(&cluster).build(stack, "LustreDriver");
        AddOn::s3_csi(&cluster).build(stack, "S3Driver");

        let data = FileSystem::builder(&network).build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let team = data.access_point("/team").create_as(user, 0o750).act_as(user);
        let team = team.build(stack, "Team");
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        let fast = Lustre::persistent2(&network, capacity, Persistent2Throughput::MBps125)
            .build(stack, "Fast");
        let genomes = Bucket::builder().build(stack, "Genomes");
        let objects = S3FilesFileSystem::builder(&network, genomes.arn()).build(stack, "Objects");
        let all = objects.access_point("/").build(stack, "All");

        let identity =
            PodIdentity::builder(&cluster, "aligner").namespace("research").build(stack, "Aligner");
        genomes.grant_read(identity.role());
        let align = Workload::builder(&cluster, "align", IMAGE)
            .identity(&identity)
            .zone(first.zone())
            .replicas(4)
            .as_job()
            .command(["align"])
            .arguments(["--reference", "/genomes/hg38.fa"])
            .environment("THREADS", "4")
            .cpu_millis(4000)
            .memory_mib(8192)
            .run_as(1001, 1001)
            .build(stack, "Align");
        data.mount_on(&align, mount_path!("/data"), Mount::read_write().option("noatime"));
        team.mount_on(&align, mount_path!("/home/team"), Mount::read_only());
        fast.mount_on(&align, mount_path!("/scratch"), LustreOptions::read_write());
        all.mount_on(&align, mount_path!("/objects"), S3FilesOptions::read_only());
        let humans = BucketOptions::read_only().prefix("human/").option("allow-other");
        genomes.mount_on(&align, mount_path!("/genomes"), humans);

        let homes = StorageClass::efs(&cluster, &data, "homes")
            .directory(mount_path!("/homes"))
            .mode(0o700)
            .build(stack, "Homes");
        let persistent = ScratchOrPersistent::Persistent2(Persistent2Throughput::MBps250);
        let runs = StorageClass::lustre(&cluster, &first, "runs", persistent)
            .compress()
            .build(stack, "Runs");
        let lab = Workload::builder(&cluster, "lab", IMAGE).build(stack, "Lab");
        homes.mount_on(&lab, mount_path!("/home/jovyan"), 20);
        runs.mount_on(&lab, mount_path!("/runs"), 1200);

        let reports = FargateProfile::builder(&cluster, "reports").build(stack, "Reports");
        let report = Workload::on_fargate(&reports, "report", IMAGE).build(stack, "Report");
        let public = FileSystem::builder(&network).client_policy(ClientPolicy::Tls);
        let public = public.build(stack, "Public");
        public.mount_on(&report, mount_path!("/data"), Mount::read_only());
    });
}

/// Storage on nodes: the user data is an archive, which EKS extends or which joins the cluster by itself.
#[test]
fn nodes_with_storage() {
    scenarios::review("eks-nodes", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let cluster = cluster(&network, stack);
        let data = FileSystem::builder(&network).build(stack, "Data");
        let one = network.inner_subnets().into_iter().take(1);
        let training = NodeGroup::builder(&cluster, "g6.12xlarge", 0)
            .range(0, 8)
            .instance_type("g6.16xlarge")
            .image(NodeImage::Nvidia)
            .spot()
            .subnets(one)
            .label("pool", "training")
            .taint("nvidia.com/gpu", None::<&str>, TaintEffect::NoSchedule)
            .block_device(BlockDevice::root(Size::gibibytes(200)))
            .build(stack, "Training");
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        let fast = Lustre::scratch2(&network, capacity).build(stack, "Fast");
        fast.mount_on(&training, mount_path!("/mnt/fast"), LustreOptions::read_write());
        data.mount_on(&training, mount_path!("/mnt/data"), Mount::read_only());
        let group = SecurityGroup::builder(&network, "Nodes of the laboratory").build(stack, "Own");
        let own = NodeGroup::builder(&cluster, "m7i.large", 2)
            .image(NodeImage::Custom(MachineImage::id("ami-0123456789abcdef0")))
            .security_group(&group)
            .taint("dedicated", Some("lab"), TaintEffect::NoExecute)
            .block_device(BlockDevice::root_of_image().device("/dev/xvda"))
            .script("#!/bin/sh\necho ready > /etc/lab\n")
            .build(stack, "Laboratory");
        data.mount_on(&own, mount_path!("/mnt/data"), Mount::read_write());
    });
}

/// A cluster that exists, and its driver of EFS.
#[test]
fn existing_cluster() {
    review("eks-existing", "Research", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let driver =
            Role::import(stack, "Driver", "driver", "arn:aws:iam::111122223333:role/driver");
        let existing = ExistingCluster::new("research", &network, "sg-0a1b2c3d4e5f60718");
        let cluster = Cluster::import(stack, "Cluster", existing.efs_driver(&driver));
        NodeGroup::builder(&cluster, "m7i.large", 2).build(stack, "Nodes");
        AddOn::lustre_csi(&cluster).build(stack, "LustreDriver");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let portal = Workload::builder(&cluster, "portal", IMAGE).build(stack, "Portal");
        data.mount_on(&portal, mount_path!("/srv"), Mount::read_only());
    });
}

/// A cluster with Fargate only: CoreDNS runs on Fargate.
#[test]
fn cluster_on_fargate() {
    let w = World::new();
    let cluster = cluster(&w.vpc, &w.stack);
    FargateProfile::builder(&cluster, "kube-system")
        .namespace("web")
        .label("app", "portal")
        .build(&w.stack, "Pods");
    assert_eq!(open_findings(&w.app), [""; 0]);
    let template = synth(&w.app);
    let values = property(&template, "ClusterCoreDns.ConfigurationValues");
    assert_eq!(values.as_text(), Some("{\"computeType\":\"Fargate\"}"));
}

/// The order of calls makes no difference: a mount before its driver has the permissions too.
#[test]
fn drivers_get_permissions_in_any_order() {
    let of = |driver_first: bool| {
        let w = World::new();
        let cluster = cluster(&w.vpc, &w.stack);
        let data = w.file_system();
        let driver = || AddOn::efs_csi(&cluster).build(&w.stack, "EfsDriver");
        if driver_first {
            driver();
        }
        let pods = Workload::builder(&cluster, "a", IMAGE).build(&w.stack, "Pods");
        data.mount_on(&pods, mount_path!("/data"), Mount::read_write());
        if !driver_first {
            driver();
        }
        w.synth().to_node()
    };
    assert_eq!(of(true), of(false));
}

/// Load balancers of Kubernetes find the subnets by their tags.
#[test]
fn subnets_have_tags_for_load_balancers() {
    let w = World::new();
    cluster(&w.vpc, &w.stack);
    let template = w.synth();
    for (subnet, key) in [
        ("NetworkPublicSubnetA", "kubernetes.io/role/elb"),
        ("NetworkPrivateSubnetB", "kubernetes.io/role/internal-elb"),
    ] {
        let tags = property(&template, &format!("{subnet}.Tags"));
        let keys: Vec<&str> = tags
            .as_list()
            .unwrap()
            .iter()
            .map(|it| it.get("Key").and_then(Node::as_text).unwrap())
            .collect();
        assert_eq!(keys, ["Name", key], "{subnet}");
    }
}

#[test]
fn a_cluster_has_the_name_that_is_set() {
    let w = World::new();
    let cluster = Cluster::builder(&w.vpc, KubernetesVersion::V1_34).creator_is_admin(true);
    cluster.name("research").build(&w.stack, "Cluster");
    assert_eq!(property(&w.synth(), "Cluster.Name").as_text(), Some("research"));
}
