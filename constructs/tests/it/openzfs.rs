//! FSx for OpenZFS, as reviewers read it, and every combination there is.

use stanchion_constructs::attach::{Client, NfsVersion, OpenZfsOptions};
use stanchion_constructs::batch::{Ec2Environment, JobDefinition, JobQueue};
use stanchion_constructs::compute::{BlockDevice, LoaderInstance};
use stanchion_constructs::containers::Container;
use stanchion_constructs::data_sync::{Location, S3Options, Task};
use stanchion_constructs::ecs::{Cluster, Ec2Capacity};
use stanchion_constructs::network::Subnet;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::NotebookInstance;
use stanchion_constructs::sns::Topic;
use stanchion_constructs::storage::{
    ExistingOpenZfs, NfsExport, OpenZfs, OpenZfsAlarms, OpenZfsThroughput, PosixUser, RecordSize,
    RootVolume, SingleAz1Throughput, SingleAzHa1Throughput, Squash, VolumeOrigin, VolumeSnapshot,
    ZfsCompression, ZfsReadCache,
};
use stanchion_constructs::template::Node;

use super::scenarios::review;
use super::support::{World, findings, property};

fn cache(w: &World) -> OpenZfs {
    OpenZfs::single_az_ha2(&w.vpc, 1024, OpenZfsThroughput::MBps320).build(&w.stack, "X")
}

#[test]
fn builders_in_one_zone() {
    review("openzfs-single-zone", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = OpenZfs::single_az_ha2(&network, 1024, OpenZfsThroughput::MBps640)
            .iops(10_000)
            .weekly_maintenance("7:03:30")
            .backup_start("02:00")
            .build(stack, "Data");
        let source = data.volume("source").quota_gib(200).reservation_gib(50);
        let source = source.compression(ZfsCompression::Zstandard).build(stack, "Source");
        let release = VolumeSnapshot::build(stack, "Release", &source, "release-1");
        let trial = data.volume("trial").origin(VolumeOrigin::clone_of(&release));
        let trial = trial.quota_gib(100).build(stack, "Trial");
        let results = data.volume("results").record_size(RecordSize::Kib1024);
        let results = results.user_quota(1001, 10).group_quota(1001, 50).build(stack, "Results");
        results
            .s3_access_point("build-results", PosixUser::new(1001, 1001))
            .only_from(&network)
            .build(stack, "Objects");
        let template = LaunchTemplate::builder(&network).build(stack, "Template");
        let builders = AutoScalingGroup::builder(&template, 2)
            .instance_type("c7i.2xlarge")
            .subnets([data.subnet().clone()])
            .build(stack, "Builders");
        let fast = OpenZfsOptions::read_write().connections(16);
        source.mount_on(&builders, mount_path!("/mnt/source"), OpenZfsOptions::read_only());
        trial.mount_on(&builders, mount_path!("/mnt/trial"), fast.clone().option("noatime"));
        results.mount_on(&builders, mount_path!("/mnt/results"), fast);
        let topic = Topic::builder().build(stack, "Operators");
        OpenZfsAlarms::build(stack, "Alarms", &data, &topic);
    });
}

#[test]
fn a_file_system_in_two_zones() {
    review("openzfs-two-zones", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let root = RootVolume::new()
            .export(NfsExport::to(cidr!("10.0.0.0/16")).squash(Squash::Root))
            .record_size(RecordSize::Kib1024);
        let data = OpenZfs::intelligent_tiering(
            &network,
            OpenZfsThroughput::MBps1280,
            ZfsReadCache::Gibibytes(500),
        )
        .endpoint_range(cidr!("10.0.255.240/28"))
        .root_volume(root)
        .build(stack, "Data");
        let team = data.volume("team").quota_gib(500).build(stack, "Team");
        let home = team.volume("home").quota_gib(100).build(stack, "Home");
        let cluster = Cluster::builder(&network).build(stack, "Cluster");
        let machines = Ec2Capacity::builder(&cluster, "m7i.large", 4).build(stack, "Machines");
        home.mount_on(&machines, mount_path!("/mnt/home"), OpenZfsOptions::read_write());
        let fleet = Ec2Environment::builder(&network, 96).instance_type("c7i.8xlarge");
        let fleet = fleet.build(stack, "Fleet");
        let at = || mount_path!("/mnt/team");
        team.mount_on(&fleet, at(), OpenZfsOptions::read_write().version(NfsVersion::V3));
        let queue = JobQueue::builder(1).environment(&fleet).build(stack, "Queue");
        let container = Container::new("simulate").host_path(at(), at());
        JobDefinition::ec2(&queue, container, 16, 30_000).build(stack, "Simulate");
    });
}

#[test]
fn everything_that_runs_on_instances_mounts_it() {
    review("openzfs-clients", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(1).build(stack, "Network");
        let data = OpenZfs::single_az2(&network, 256, OpenZfsThroughput::MBps160);
        let data = data.build(stack, "Data");
        let shared = data.volume("shared").build(stack, "Shared");
        let at = || mount_path!("/mnt/shared");
        let own = OpenZfsOptions::read_write;
        let loader = LoaderInstance::builder(&network, "t3.medium").build(stack, "Loader");
        shared.mount_on(&loader, at(), own());
        let enterprise = Instance::builder(&network, "c7i.large")
            .image(MachineImage::id("ami-0123456789abcdef0"))
            .block_device(BlockDevice::root_of_image().device("/dev/sda1"))
            .build(stack, "Enterprise");
        shared.mount_on(&enterprise, at(), own().client(Client::EnterpriseLinux9));
        let ubuntu =
            "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id";
        let template = LaunchTemplate::builder(&network)
            .image(MachineImage::Parameter(ubuntu.to_owned()))
            .build(stack, "Ubuntu");
        let fleet = SpotFleet::builder(&template, 4).instance_type("c7i.large");
        fleet.instance_type("c6i.large").instance_type("m7i.large").build(stack, "Fleet");
        shared.mount_on(&template, at(), own());
        let notebook = NotebookInstance::builder(&network, "ml.t3.medium").build(stack, "Notebook");
        shared.mount_on(&notebook, mount_path!("/home/ec2-user/SageMaker/shared"), own());
        let place = Location::openzfs(stack, "Place", &shared, "/in");
        let bucket =
            Location::s3(stack, "Bucket", "arn:aws:s3:::shared-data", S3Options::read_only());
        Task::builder(&bucket, &place).build(stack, "Load");
    });
}

/// Returns the properties of a file system, and the findings of the checks.
fn made(build: &dyn Fn(&World)) -> (Node, Vec<String>) {
    let world = World::new();
    build(&world);
    let found = match world.app.synth() {
        Ok(assembly) => {
            let checked = assembly.check();
            let all = assembly.diagnostics().iter().chain(checked.iter());
            all.map(|it| it.code.id.to_string()).collect()
        }
        Err(_) => findings(&world.app),
    };
    let node = if found.is_empty() { property(&world.synth(), "XFileSystem") } else { Node::Null };
    (node, found)
}

/// Every deployment type with every throughput there is, at both ends of the capacity and of the IOPS, is one that AWS
/// accepts: our rules, which know the matrix by themselves, find nothing.
#[test]
fn every_combination_there_is_is_taken() {
    let mut count = 0;
    let mut taken = |build: &dyn Fn(&World)| {
        assert_eq!(made(build).1, [""; 0]);
        count += 1;
    };
    for gib in [64, 524_288] {
        for it in SingleAz1Throughput::ALL {
            taken(&|w| drop(OpenZfs::single_az1(&w.vpc, gib, *it).build(&w.stack, "X")));
        }
        for it in SingleAzHa1Throughput::ALL {
            taken(&|w| drop(OpenZfs::single_az_ha1(&w.vpc, gib, *it).build(&w.stack, "X")));
        }
        for it in OpenZfsThroughput::ALL {
            taken(&|w| drop(OpenZfs::single_az2(&w.vpc, gib, *it).build(&w.stack, "X")));
            taken(&|w| drop(OpenZfs::single_az_ha2(&w.vpc, gib, *it).build(&w.stack, "X")));
            taken(&|w| drop(OpenZfs::multi_az(&w.vpc, gib, *it).build(&w.stack, "X")));
        }
    }
    for it in OpenZfsThroughput::ALL {
        for cache in [ZfsReadCache::None, ZfsReadCache::Proportional, ZfsReadCache::Gibibytes(32)] {
            taken(&|w| drop(OpenZfs::intelligent_tiering(&w.vpc, *it, cache).build(&w.stack, "X")));
        }
    }
    for (gib, iops) in [(64, 192), (64, 64_000), (400, 400_000), (524_288 / 4, 400_000)] {
        let it = OpenZfsThroughput::MBps160;
        taken(&|w| drop(OpenZfs::multi_az(&w.vpc, gib, it).iops(iops).build(&w.stack, "X")));
    }
    let it = SingleAz1Throughput::MBps64;
    taken(&|w| drop(OpenZfs::single_az1(&w.vpc, 160, it).iops(160_000).build(&w.stack, "X")));
    assert_eq!(count, 2 * (8 + 7 + 3 * 9) + 27 + 5);
}

#[test]
fn the_group_has_the_ports_of_openzfs_and_no_more() {
    let world = World::new();
    let machine = Instance::builder(&world.vpc, "c7i.large").build(&world.stack, "Machine");
    cache(&world).mount_on(&machine, mount_path!("/mnt/x"), OpenZfsOptions::read_write());
    let template = world.synth();
    let mut ports: Vec<(String, i64, i64)> = Vec::new();
    for resource in template.resources() {
        if resource.resource_type.starts_with("AWS::EC2::SecurityGroupIngress") {
            let properties = resource.properties().unwrap();
            let port = |name: &str| properties.get(name).and_then(Node::as_int).unwrap();
            let protocol = properties.get("IpProtocol").and_then(Node::as_text).unwrap();
            ports.push((protocol.to_owned(), port("FromPort"), port("ToPort")));
        }
    }
    ports.sort_unstable();
    let all = |it: &str| {
        let it = it.to_owned();
        [(it.clone(), 111, 111), (it.clone(), 2049, 2049), (it, 20_001, 20_003)]
    };
    assert_eq!(ports, [all("tcp"), all("udp")].concat());
    let depends = template.resource("MachineInstance").unwrap().depends_on().to_vec();
    assert!(depends.iter().any(|it| it.contains("Tcp20001To20003")), "{depends:?}");
}

/// The script names the file system only, so the instance must wait for the volume.
#[test]
fn clients_wait_for_the_volume() {
    let w = World::new();
    let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "Machine");
    let volume = cache(&w).volume("cache").build(&w.stack, "Cache");
    volume.mount_on(&machine, mount_path!("/mnt/x"), OpenZfsOptions::read_write());
    let template = w.synth();
    let depends = template.resource("MachineInstance").unwrap().depends_on().to_vec();
    assert!(depends.contains(&"CacheVolume"), "{depends:?}");
}

#[test]
fn an_imported_file_system_is_mounted() {
    let w = World::new();
    let group = SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
    let [first, second] = [0, 1].map(|it| w.vpc.inner_subnets()[it].clone());
    let existing = ExistingOpenZfs::new(
        &first,
        "fs-0a1b2c3d4e5f60718",
        "fs-0a1b2c3d4e5f60718.fsx.eu-west-1.amazonaws.com",
        "fsvol-0a1b2c3d4e5f60718",
    );
    let tables = w.vpc.all_subnets().iter().filter_map(Subnet::route_table);
    let existing = existing.multi_az(&second, tables.collect::<Vec<_>>());
    let data = OpenZfs::import(&w.stack, "Data", &w.vpc, &group, existing);
    assert!(data.resource().is_none() && data.standby_subnet().is_some());
    let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "Machine");
    let options = OpenZfsOptions::read_write().client(Client::InImage);
    data.mount_on(&machine, mount_path!("/mnt/fsx"), options);
    data.volume("new").build(&w.stack, "New");
    assert_eq!(findings(&w.app), [""; 0]);
    let yaml = w.synth().to_yaml();
    assert!(yaml.contains(".eu-west-1.amazonaws.com:/fsx /mnt/fsx nfs nfsvers=4.2"), "{yaml}");
    assert!(yaml.contains("ParentVolumeId: fsvol-0a1b2c3d4e5f60718"), "{yaml}");
    assert!(!yaml.contains("nfs-utils"), "{yaml}");
}

#[test]
fn clients_in_another_stack_own_all_rules() {
    let app = App::new();
    let shared = app.stack("Shared");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&shared, "Network");
    let data = OpenZfs::single_az2(&network, 1024, OpenZfsThroughput::MBps320);
    let cache = data.build(&shared, "Data").volume("cache").build(&shared, "Cache");
    let compute = app.stack("Compute");
    let subnet = cache.file_system().subnet().clone();
    let client = Instance::builder(&network, "c7i.8xlarge").subnet(&subnet);
    let client = client.build(&compute, "Client");
    cache.mount_on(&client, mount_path!("/mnt/cache"), OpenZfsOptions::read_write());
    assert_eq!(findings(&app), [] as [&str; 0]);
    let assembly = app.synth().unwrap();
    let rules = |stack: usize| {
        let template = &assembly.stacks()[stack].template;
        let rules = template.resources().map(|it| it.resource_type);
        rules
            .filter(|it| it.starts_with("AWS::EC2::SecurityGroup") && it.ends_with("gress"))
            .count()
    };
    assert_eq!((rules(0), rules(1)), (0, 6));
}
