//! FSx for Lustre, as reviewers read it, and every combination there is.

use stanchion_constructs::attach::{Client, LustreOptions};
use stanchion_constructs::batch::{Ec2Environment, JobDefinition, JobQueue};
use stanchion_constructs::compute::{Architecture, BlockDevice, InstanceBuilder};
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, Ec2Capacity};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::step_functions::{Flow, StateMachine};
use stanchion_constructs::storage::{
    AutoImport, DataRepositoryTask, DriveCache, Hdd12Capacity, Hdd40Capacity, Lustre,
    LustreLogLevel, LustreVersion, Persistent1Throughput, Persistent2Throughput, ReadCache,
    RepositoryEvent, Scratch1Capacity, SsdCapacity, SsdMetadata, SsdMetadataOperations,
    TieringMetadata, TieringThroughput,
};
use stanchion_constructs::template::{Node, SetOpt};

use super::scenarios::review;
use super::support::{World, findings, property};

#[test]
fn training_on_persistent_storage() {
    review("lustre-persistent", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let log = LogGroup::builder().name("/aws/fsx/training").build(stack, "Log");
        let data = Lustre::persistent2(
            &network,
            lustre_capacity!(SsdCapacity, 4800 GiB),
            Persistent2Throughput::MBps250,
        )
        .metadata(SsdMetadata::Provisioned(SsdMetadataOperations::Ops6000))
        .weekly_maintenance("7:03:30")
        .log(LustreLogLevel::WarnError, Some(&log))
        .build(stack, "Data");
        data.link("/in", "s3://shared-data/in")
            .import(RepositoryEvent::ALL)
            .batch_import()
            .build(stack, "In");
        data.link("/out", "s3://shared-data/out")
            .export([RepositoryEvent::New, RepositoryEvent::Changed])
            .imported_file_chunk_mib(2048)
            .build(stack, "Out");
        let machines = Ec2Environment::builder(&network, 96)
            .instance_type("p4d.24xlarge")
            .subnets([data.subnet().clone()])
            .build(stack, "Machines");
        let at = || mount_path!("/mnt/fsx");
        data.mount_on(&machines, at(), LustreOptions::read_write().option("noatime"));
        let queue = JobQueue::builder(1).environment(&machines).build(stack, "Queue");
        let container = Container::new("train").gpus(8).host_path(at(), at());
        JobDefinition::ec2(&queue, container, 96, 1_000_000).build(stack, "Train");
    });
}

#[test]
fn scratch_for_a_fleet() {
    review("lustre-scratch", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB))
            .import_path("s3://shared-data/in", AutoImport::NewChanged)
            .export_path("s3://shared-data/out")
            .build(stack, "Data");
        let group = SecurityGroup::builder(&network, "Workers").allow_all_outbound(false);
        let group = group.build(stack, "Workers");
        let template = LaunchTemplate::builder(&network).security_group(&group);
        let template = template.build(stack, "Template");
        let fleet = SpotFleet::builder(&template, 10)
            .instance_type("c7i.large")
            .instance_type("c6i.large")
            .instance_type("m7i.large")
            .subnets([data.subnet().clone()])
            .build(stack, "Fleet");
        data.mount_on(&fleet, mount_path!("/mnt/fsx"), LustreOptions::read_only());
        let export = DataRepositoryTask::export(&data)
            .paths(["done"])
            .report("s3://shared-data/out/reports");
        Schedule::builder(&export, ScheduleExpression::every_hours(6)).build(stack, "Export");
        let flow = Flow::jsonata()
            .then("Import", DataRepositoryTask::import_metadata(&data).state())
            .then("Release", DataRepositoryTask::release(&data, 7).state());
        StateMachine::builder(flow).build(stack, "Turn");
    });
}

#[test]
fn tiering_with_efa_for_ecs() {
    review("lustre-tiering", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = Lustre::intelligent_tiering(
            &network,
            TieringThroughput::SMALLEST,
            ReadCache::Proportional,
        )
        .efa()
        .build(stack, "Data");
        let cluster = Cluster::builder(&network).build(stack, "Cluster");
        let machines = Ec2Capacity::builder(&cluster, "m7i.large", 4);
        let machines = machines.subnets([data.subnet().clone()]).build(stack, "Machines");
        data.mount_on(&machines, mount_path!("/mnt/fsx"), LustreOptions::read_write());
        stack.acknowledge("FSX-036", "Only clients outside of this stack use EFA");
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

/// Every kind with every throughput, cache and metadata there is, on several capacities, is one that AWS accepts: our
/// rules, which know the matrix by themselves, find nothing.
#[test]
fn every_combination_there_is_is_taken() {
    let ssd = [1200, 2400, 4800, 12_000, 98_400].map(|it| SsdCapacity::try_from(it).unwrap());
    let mut count = 0;
    let mut taken = |build: &dyn Fn(&World)| {
        assert_eq!(made(build).1, [""; 0]);
        count += 1;
    };
    for capacity in ssd {
        taken(&|w| drop(Lustre::scratch2(&w.vpc, capacity).build(&w.stack, "X")));
        for throughput in Persistent1Throughput::ALL {
            for version in [LustreVersion::V2_10, LustreVersion::V2_12, LustreVersion::V2_15] {
                taken(&|w| {
                    let lustre = Lustre::persistent1(&w.vpc, capacity, throughput);
                    let lustre = lustre.version(version).daily_backup(7).backup_start("03:00");
                    lustre.build(&w.stack, "X");
                });
            }
        }
        for throughput in Persistent2Throughput::ALL {
            let plain = |w: &World| Lustre::persistent2(&w.vpc, capacity, throughput);
            taken(&|w| drop(plain(w).version(LustreVersion::V2_12).build(&w.stack, "X")));
            taken(&|w| drop(plain(w).build(&w.stack, "X")));
            let mut operations = vec![
                SsdMetadataOperations::Ops1500,
                SsdMetadataOperations::Ops3000,
                SsdMetadataOperations::Ops6000,
            ];
            operations.extend((1..=16).map(SsdMetadataOperations::Ops12000Times));
            let provisioned = operations.into_iter().map(SsdMetadata::Provisioned);
            for metadata in provisioned.chain([SsdMetadata::Automatic]) {
                taken(&|w| drop(plain(w).metadata(metadata).efa().build(&w.stack, "X")));
            }
        }
    }
    for cache in [DriveCache::None, DriveCache::Read] {
        for capacity in [6000, 12_000].map(|it| Hdd12Capacity::try_from(it).unwrap()) {
            taken(&|w| {
                drop(Lustre::persistent1_hdd12(&w.vpc, capacity, cache).build(&w.stack, "X"));
            });
        }
        for capacity in [1800, 3600].map(|it| Hdd40Capacity::try_from(it).unwrap()) {
            taken(&|w| {
                drop(Lustre::persistent1_hdd40(&w.vpc, capacity, cache).build(&w.stack, "X"));
            });
        }
    }
    for cache in [ReadCache::None, ReadCache::Proportional, ReadCache::GibibytesEach(1024)] {
        for metadata in [TieringMetadata::Ops6000, TieringMetadata::Ops12000] {
            for throughput in [1, 4001, 2_000_000].map(TieringThroughput::at_least) {
                taken(&|w| {
                    let lustre = Lustre::intelligent_tiering(&w.vpc, throughput, cache);
                    lustre.tiering_metadata(metadata).build(&w.stack, "X");
                });
            }
        }
    }
    for capacity in [1200, 2400, 3600, 7200].map(|it| Scratch1Capacity::try_from(it).unwrap()) {
        let found = made(&|w| drop(Lustre::scratch1(&w.vpc, capacity).build(&w.stack, "X"))).1;
        // It is taken, and told that it does not encrypt in transit.
        assert_eq!(found, ["FSX-007"]);
    }
    assert_eq!(count, 5 * (1 + 9 + 4 * 22) + 8 + 18);
}

#[test]
fn the_group_has_the_ports_of_lustre_and_no_more() {
    let world = World::new();
    let data = Lustre::scratch2(&world.vpc, lustre_capacity!(SsdCapacity, 1200 GiB));
    let data = data.build(&world.stack, "Data");
    let machine = Instance::builder(&world.vpc, "c7i.large").build(&world.stack, "Machine");
    data.mount_on(&machine, mount_path!("/mnt/fsx"), LustreOptions::read_write());
    let template = world.synth();
    let mut ports: Vec<(i64, i64)> = Vec::new();
    for resource in template.resources() {
        if resource.resource_type.starts_with("AWS::EC2::SecurityGroupIngress") {
            let properties = resource.properties().unwrap();
            let port = |name: &str| properties.get(name).and_then(Node::as_int).unwrap();
            ports.push((port("FromPort"), port("ToPort")));
        }
    }
    ports.sort_unstable();
    // Among its servers, from the machine, and back to the machine.
    assert_eq!(
        ports,
        [(988, 988), (988, 988), (988, 988), (1018, 1023), (1018, 1023), (1018, 1023)]
    );
    let depends = template.resource("MachineInstance").unwrap().depends_on().to_vec();
    assert!(depends.iter().any(|it| it.contains("Tcp1018To1023")), "{depends:?}");
}

#[test]
fn what_aws_refuses_is_told() {
    let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
    let scratch = |w: &World| Lustre::scratch2(&w.vpc, capacity).build(&w.stack, "X");
    let told = |build: &dyn Fn(&World)| made(build).1;
    let overlapping = told(&|w| {
        let data = scratch(w);
        data.link("/a", "s3://one").build(&w.stack, "A");
        data.link("/a/b", "s3://two").build(&w.stack, "B");
    });
    assert_eq!(overlapping, ["FSX-051"]);
    let first = told(&|w| {
        let capacity = lustre_capacity!(Scratch1Capacity, 1200 GiB);
        Lustre::scratch1(&w.vpc, capacity)
            .build(&w.stack, "X")
            .link("/", "s3://abc")
            .build(&w.stack, "A");
    });
    assert_eq!(first, ["FSX-050", "FSX-007"]);
    let far = told(&|w| {
        let far = w.vpc.inner_subnets()[1].clone();
        let machine = Instance::builder(&w.vpc, "c7i.large").subnet(&far).build(&w.stack, "M");
        scratch(w).mount_on(&machine, mount_path!("/mnt/fsx"), LustreOptions::read_write());
    });
    assert_eq!(far, ["MNT-014"]);
    let hour = told(&|w| {
        let lustre = Lustre::persistent1(&w.vpc, capacity, Persistent1Throughput::MBps50);
        lustre
            .daily_backup(91)
            .backup_start("25:00")
            .weekly_maintenance("8:00:00")
            .build(&w.stack, "X");
    });
    assert_eq!(hour, ["FSX-060", "FSX-061", "FSX-063"]);
}

#[test]
fn an_imported_file_system_is_mounted() {
    let w = World::new();
    let group = SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
    let subnet = w.vpc.inner_subnets()[0].clone();
    let names =
        ["fs-0a1b2c3d4e5f60718", "fs-0a1b2c3d4e5f60718.fsx.eu-west-1.amazonaws.com", "abcdefgh"];
    let data =
        Lustre::import(&w.stack, "Data", &w.vpc, &subnet, &group, names.map(Value::constant));
    let machine = Instance::builder(&w.vpc, "c7i.large").build(&w.stack, "Machine");
    data.mount_on(
        &machine,
        mount_path!("/mnt/fsx"),
        LustreOptions::read_write().client(Client::InImage),
    );
    let yaml = w.synth().to_yaml();
    assert!(yaml.contains(".amazonaws.com@tcp:/abcdefgh /mnt/fsx lustre relatime"), "{yaml}");
    assert!(!yaml.contains("lustre-client"), "{yaml}");
}

#[test]
fn the_client_is_that_of_the_image() {
    review("lustre-clients", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(1).build(stack, "Network");
        let size = lustre_capacity!(SsdCapacity, 1200 GiB);
        let data = Lustre::scratch2(&network, size).build(stack, "Data");
        let ubuntu =
            "/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id";
        let known = |path: &str| MachineImage::Parameter(path.to_owned());
        let own = LustreOptions::read_write();
        for (id, image, options) in [
            ("Amazon", MachineImage::AmazonLinux2023(Architecture::X86_64), own.clone()),
            ("Ubuntu", known(ubuntu), own.clone()),
            (
                "Enterprise",
                MachineImage::id("ami-0123456789abcdef0"),
                own.clone().client(Client::EnterpriseLinux9),
            ),
            ("Own", MachineImage::id("ami-0123456789abcdef1"), own.client(Client::InImage)),
        ] {
            // The name of the root device of an image without name is unknown.
            let root = matches!(image, MachineImage::Id(_))
                .then(|| BlockDevice::root_of_image().device("/dev/sda1"));
            let machine = Instance::builder(&network, "c7i.large")
                .image(image)
                .set_opt(root, InstanceBuilder::block_device);
            let machine = machine.build(stack, id);
            data.mount_on(&machine, mount_path!("/mnt/fsx"), options);
        }
    });
}

#[test]
fn clients_in_another_stack_own_all_rules() {
    let app = App::new();
    let shared = app.stack("Shared");
    let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&shared, "Network");
    let data =
        Lustre::scratch2(&network, lustre_capacity!(SsdCapacity, 1200 GiB)).build(&shared, "Data");
    let compute = app.stack("Compute");
    let client =
        Instance::builder(&network, "c7i.8xlarge").subnet(data.subnet()).build(&compute, "Client");
    data.mount_on(&client, mount_path!("/mnt/fsx"), LustreOptions::read_write());
    assert_eq!(findings(&app), [] as [&str; 0]);
    let assembly = app.synth().unwrap();
    let rules = |stack: usize| {
        let template = &assembly.stacks()[stack].template;
        let is_rule =
            |kind: &str| kind.starts_with("AWS::EC2::SecurityGroup") && kind.ends_with("gress");
        let rules = template.resources().filter(|it| is_rule(it.resource_type));
        rules.map(|it| it.logical_id.to_owned()).collect::<Vec<_>>()
    };
    // Those of the servers among themselves.
    assert!(
        rules(0).iter().all(|it| it.starts_with("DataSecurityGroupToDataSecurityGroup")),
        "{:?}",
        rules(0)
    );
    let expected = [
        "ClientSecurityGroupFromDataSecurityGroupTcp1018To1023Egress",
        "ClientSecurityGroupFromDataSecurityGroupTcp1018To1023Ingress",
        "ClientSecurityGroupFromDataSecurityGroupTcp988Egress",
        "ClientSecurityGroupFromDataSecurityGroupTcp988Ingress",
        "ClientSecurityGroupToDataSecurityGroupTcp1018To1023Ingress",
        "ClientSecurityGroupToDataSecurityGroupTcp988Ingress",
    ];
    assert_eq!(rules(1), expected);
}
