//! AWS Batch, as reviewers read it.

use stanchion_constructs::attach::{Access, Transport};
use stanchion_constructs::batch::{
    AllocationStrategy, ComputeEnvironment, ConsumableKind, ConsumableResource, Ec2Environment,
    EksPod, ExitAction, ExitRule, FargateEnvironment, ImageType, JobDefinition, JobQueue,
    ManagedInstancesEnvironment, MultiNode, Platform, Retry, SchedulingPolicy,
};
use stanchion_constructs::compute::BlockDevice;
use stanchion_constructs::containers::{Container, UlimitName};
use stanchion_constructs::fargate_size;
use stanchion_constructs::prelude::*;
use stanchion_constructs::storage::S3FilesFileSystem;

use super::scenarios::review;
use super::support::World;

const IMAGE: &str = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/matsim:15";

#[test]
fn jobs_on_machines_that_mount_for_them() {
    review("batch-machines", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let machines = Ec2Environment::builder(&network, 256)
            .instance_type("c7i.8xlarge")
            .instance_type("m7i.8xlarge")
            .spot()
            .allocation_strategy(AllocationStrategy::SpotCapacityOptimized)
            .block_device(BlockDevice::root(Size::gibibytes(100)))
            .scale_down_minutes(20)
            .machine_tag("Team", "transport")
            .build(stack, "Machines");
        data.mount_on(&machines, mount_path!("/mnt/efs"), Mount::read_write());
        let policy = SchedulingPolicy::fair_share().share("night*", 2.0).decay_seconds(3600);
        let queue = JobQueue::builder(10)
            .environment(&machines)
            .scheduling_policy(&policy.build(stack, "Policy"))
            .cancel_stuck("CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY", 3600)
            .build(stack, "Queue");
        let licences =
            ConsumableResource::build(stack, "Licences", ConsumableKind::Replenishable, 5);
        let container = Container::new(IMAGE)
            .command(["simulate", "--seed", "Ref::seed"])
            .environment("JAVA_TOOL_OPTIONS", "-Xmx56g")
            .secret("TOKEN", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:token-a1b2c3")
            .host_path(mount_path!("/mnt/efs"), mount_path!("/data"))
            .ulimit(UlimitName::Nofile, 65_536, 65_536)
            .shared_memory_mib(1024)
            .init_process();
        JobDefinition::ec2(&queue, container, 32, 60_000)
            .parameter("seed", "4711")
            .scheduling_priority(5)
            .consumes(&licences, 1)
            .timeout_seconds(86_400)
            .retry(
                Retry::attempts(3)
                    .rule(ExitRule::new(ExitAction::Retry).status_reason("Host EC2*"))
                    .rule(ExitRule::new(ExitAction::Exit).reason("*")),
            )
            .build(stack, "Simulate");
    });
}

#[test]
fn jobs_on_fargate_that_mount_by_themselves() {
    review("batch-fargate", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let user = PosixUser::new(1001, 1001);
        let door = data.access_point("/in").create_as(user, 0o750).act_as(user).build(stack, "In");
        let objects = S3FilesFileSystem::builder(&network, "arn:aws:s3:::shared-data");
        let objects = objects.build(stack, "Objects");
        let folder = objects.access_point("/out").create_as(user, 0o750).act_as(user);
        let folder = folder.build(stack, "Out");
        let fargate = FargateEnvironment::builder(&network, 64).build(stack, "Fargate");
        let spot = FargateEnvironment::builder(&network, 64).spot().build(stack, "FargateSpot");
        let queue = JobQueue::builder(1).environment(&spot).environment(&fargate);
        let queue = queue.build(stack, "Queue");
        let container = Container::new(IMAGE)
            .command(["prepare"])
            .read_only_root()
            .user("1001:1001")
            .secret_parameter("KEY", "arn:aws:ssm:eu-west-1:111122223333:parameter/key");
        let job = JobDefinition::fargate(&queue, container, fargate_size!(4 vCPU, 16384 MiB))
            .ephemeral_storage_gib(100)
            .keep_old_revisions()
            .build(stack, "Prepare");
        door.mount_on(&job, mount_path!("/mnt/in"), Mount::read_only());
        data.mount_on(&job, mount_path!("/mnt/all"), Mount::read_write());
        folder.mount_on(&job, mount_path!("/mnt/out"), Access::ReadWrite);
        let submitter = Role::builder(Principal::service("lambda.amazonaws.com"));
        job.grant_submit(&submitter.build(stack, "Submitter"));
    });
}

#[test]
fn jobs_of_several_nodes() {
    review("batch-multi-node", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let data =
            FileSystem::builder(&network).client_policy(ClientPolicy::Tls).build(stack, "Data");
        let machines = Ec2Environment::builder(&network, 512)
            .instance_type("p4d.24xlarge")
            .image_type(ImageType::EcsAmazonLinux2023Nvidia)
            .placement_group("cluster")
            .build(stack, "Machines");
        let queue = JobQueue::builder(1).environment(&machines).build(stack, "Queue");
        let worker = Container::new(IMAGE).command(["train"]).gpus(8);
        let nodes = MultiNode::new(4, worker.clone().command(["lead"]), 96, 1_000_000)
            .from_node(1, worker, 96, 1_000_000);
        let job = JobDefinition::multi_node(&queue, nodes).build(stack, "Train");
        let mount = Mount::read_write().transport(Transport::Tls);
        data.mount_on(&job, mount_path!("/mnt/efs"), mount);
    });
}

#[test]
fn jobs_on_eks_and_on_managed_machines() {
    review("batch-eks-managed", |stack| {
        let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(stack, "Network");
        let cluster = "arn:aws:eks:eu-west-1:111122223333:cluster/shared";
        let eks = Ec2Environment::builder(&network, 64)
            .on_eks(cluster, "batch")
            .instance_type("m7i.4xlarge")
            .build(stack, "Eks");
        let queue = JobQueue::builder(1).environment(&eks).build(stack, "EksQueue");
        let pod = EksPod::new(IMAGE, 4.0, 16_384)
            .arguments(["analyse"])
            .environment("REGION", pseudo::region())
            .persistent_volume_claim("data", mount_path!("/data"))
            .service_account("analyst");
        JobDefinition::eks(&queue, pod).timeout_seconds(3600).build(stack, "Analyse");
        let managed = ManagedInstancesEnvironment::builder(&network, 64)
            .instance_type("c7i.*")
            .storage_gib(100)
            .build(stack, "Managed");
        let queue = JobQueue::builder(1).environment(&managed).build(stack, "ManagedQueue");
        let data = FileSystem::builder(&network).build(stack, "Data");
        let job = JobDefinition::ec2(&queue, Container::new(IMAGE), 8, 16_384);
        let job = job.build(stack, "Check");
        data.mount_on(&job, mount_path!("/mnt/efs"), Mount::read_write());
    });
}

#[test]
fn jobs_of_an_imported_queue_mount_too() {
    let w = World::new();
    let group = SecurityGroup::import(&w.stack, "G", "sg-0a1b2c3d");
    let arn = "arn:aws:batch:eu-west-1:111122223333:compute-environment/a";
    let subnets = w.vpc.inner_subnets();
    let environment =
        ComputeEnvironment::import(&w.stack, "E", arn, Platform::Fargate, &group, &subnets);
    let arn = "arn:aws:batch:eu-west-1:111122223333:job-queue/a";
    let queue = JobQueue::import(&w.stack, "Q", arn, [environment]);
    let size = fargate_size!(1 vCPU, 2048 MiB);
    let job = JobDefinition::fargate(&queue, Container::new("a"), size).build(&w.stack, "J");
    w.file_system().mount_on(&job, mount_path!("/a"), Mount::read_write());
    let yaml = w.synth().to_yaml();
    assert!(yaml.contains("SourceSecurityGroupId: sg-0a1b2c3d"), "{yaml}");
}
