//! Wrong functions, jobs, tasks and APIs, and what is said about them.

use stanchion_constructs::attach::Transport;
use stanchion_constructs::batch::{
    ComputeEnvironment, Ec2Environment, EksPod, FargateEnvironment, ImageType, JobDefinition,
    JobQueue, MultiNode, Platform, Retry, SchedulingPolicy,
};
use stanchion_constructs::compute::LoaderInstance;
use stanchion_constructs::containers::Container;
use stanchion_constructs::ecs::{Cluster, Service, TaskContainer, TaskDefinition};
use stanchion_constructs::fargate_size;
use stanchion_constructs::http_api::{Authorization, HttpApi};
use stanchion_constructs::lambda::{
    Code, Cors, Function, FunctionBuilder, HttpMethod, Layer, ProvisionedConcurrency, Runtime,
    StreamPosition,
};
use stanchion_constructs::logs::LogGroup;
use stanchion_constructs::prelude::*;
use stanchion_constructs::scheduler::{Schedule, ScheduleExpression};
use stanchion_constructs::sqs::Queue;
use stanchion_constructs::storage::{ImportRule, ImportTrigger, S3FilesFileSystem};

use super::support::{World, findings};

fn python() -> FunctionBuilder {
    let code = Code::inline("def handler(event, context): pass\n");
    Function::builder(Runtime::PYTHON3_13, "index.handler", code)
}

/// The findings of what a stack holds.
fn of(build: impl Fn(&World)) -> Vec<String> {
    let world = World::new();
    build(&world);
    findings(&world.app)
}

fn door(w: &World, id: &str) -> AccessPoint {
    let user = PosixUser::new(1, 1);
    let data = FileSystem::builder(&w.vpc).build(&w.stack, &format!("{id}Data"));
    data.access_point("/a").create_as(user, 0o700).act_as(user).build(&w.stack, id)
}

#[test]
fn functions_that_cannot_mount() {
    let mount = |change: fn(FunctionBuilder) -> FunctionBuilder, mount: fn() -> Mount| {
        of(|w| {
            let function = change(python().vpc(&w.vpc)).build(&w.stack, "F");
            door(w, "Door").mount_on(&function, local_mount_path!("/mnt/a"), mount());
        })
    };
    assert_eq!(mount(|it| it, Mount::read_write), [""; 0]);
    assert_eq!(mount(FunctionBuilder::snap_start, Mount::read_write), ["error[LAM-010]"]);
    let plain = || Mount::read_write().transport(Transport::Tls);
    assert_eq!(mount(|it| it, plain), ["error[LAM-017]", "error[MNT-008]"]);
    assert_eq!(mount(|it| it, || Mount::read_write().option("noatime")), ["error[LAM-017]"]);
    let nowhere = of(|w| {
        let function = python().build(&w.stack, "F");
        door(w, "Door").mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
    });
    assert_eq!(nowhere, ["error[LAM-002]"]);
    let twice = of(|w| {
        let function = python().vpc(&w.vpc).build(&w.stack, "F");
        for id in ["One", "Two"] {
            door(w, id).mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
        }
    });
    assert_eq!(twice, ["error[LAM-001]"]);
    let zones = of(|w| {
        let first = w.vpc.inner_subnets().into_iter().take(1);
        let data = FileSystem::builder(&w.vpc).mount_targets_in(first).build(&w.stack, "Data");
        let user = PosixUser::new(1, 1);
        let door = data.access_point("/a").create_as(user, 0o700).act_as(user).build(&w.stack, "D");
        let function = python().vpc(&w.vpc).build(&w.stack, "F");
        door.mount_on(&function, local_mount_path!("/mnt/a"), Mount::read_write());
    });
    assert_eq!(zones, ["error[MNT-002]"]);
}

#[test]
fn functions_that_aws_refuses() {
    let subnets = of(|w| {
        python().subnets(w.vpc.inner_subnets()).build(&w.stack, "F");
    });
    assert_eq!(subnets, ["error[LAM-022]"]);
    let java = of(|w| {
        Function::builder(Runtime::JAVA21, "a.B", Code::inline("class B {}")).build(&w.stack, "F");
    });
    assert_eq!(java, ["error[LAM-014]", "error[LAM-016]"]);
    let layer = of(|w| {
        Layer::builder(Code::inline("a")).build(&w.stack, "L");
    });
    assert_eq!(layer, ["error[LAM-023]"]);
    let folder = of(|w| {
        let code = Code::folder("/does/not/exist");
        Function::builder(Runtime::PYTHON3_13, "index.handler", code).build(&w.stack, "F");
    });
    assert_eq!(folder, ["error[AST-001]"]);
    let warm = |concurrency| {
        of(|w| {
            let alias = python().build(&w.stack, "F").alias("live");
            alias.provisioned_concurrency(concurrency).build(&w.stack, "A");
        })
    };
    assert_eq!(warm(ProvisionedConcurrency::Fixed(0)), ["error[LAM-018]"]);
    let tracking = |least, most, utilization| {
        warm(ProvisionedConcurrency::Tracking { least, most, utilization })
    };
    assert_eq!(tracking(1, 5, 0.7), [""; 0]);
    assert_eq!(tracking(5, 1, 0.7), ["error[LAM-024]"]);
    assert_eq!(tracking(1, 5, f64::NAN), ["error[LAM-024]"]);
}

#[test]
fn event_sources_that_aws_refuses() {
    let queue = |change: fn(
        stanchion_constructs::lambda::EventSourceBuilder,
    ) -> stanchion_constructs::lambda::EventSourceBuilder| {
        of(|w| {
            let queue = Queue::builder().visibility_seconds(30).build(&w.stack, "Q");
            change(python().timeout_seconds(30).build(&w.stack, "F").on_queue(&queue))
                .build(&w.stack, "S");
        })
    };
    assert_eq!(queue(|it| it), [""; 0]);
    assert_eq!(queue(|it| it.max_retries(3)), ["error[LAM-019]"]);
    assert_eq!(queue(|it| it.parallelization(3)), ["error[LAM-019]"]);
    assert_eq!(queue(|it| it.batch_size(100)), ["error[LAM-021]"]);
    assert_eq!(queue(|it| it.batch_size(100).batching_window_seconds(1)), [""; 0]);
    let stream = of(|w| {
        let function = python().build(&w.stack, "F");
        let stream = "arn:aws:kinesis:eu-west-1:111122223333:stream/a";
        function.on_stream(stream, StreamPosition::Latest).max_concurrency(2).build(&w.stack, "S");
    });
    assert_eq!(stream, ["error[LAM-019]"]);
    let hasty = of(|w| {
        let queue = Queue::builder().build(&w.stack, "Q");
        let function = python().timeout_seconds(60).build(&w.stack, "F");
        function.on_queue(&queue).build(&w.stack, "S");
    });
    assert_eq!(hasty, ["error[LAM-020]"]);
}

#[test]
fn apis_and_schedules_that_aws_refuses() {
    let route = |path: &'static str, millis| {
        of(move |w| {
            let api = HttpApi::builder().build(&w.stack, "Api");
            let function = python().build(&w.stack, "F");
            api.route(HttpMethod::Get, path, &function, Authorization::Iam)
                .timeout_millis(millis)
                .build("R");
        })
    };
    assert_eq!(route("/a/{b}", 30_000), [""; 0]);
    assert_eq!(route("a", 30_001), ["error[API-007]", "error[API-002]"]);
    let api = of(|w| {
        let cors = Cors::origins(["*"]).credentials();
        let api = HttpApi::builder().cors(cors).stage("a b").build(&w.stack, "Api");
        api.jwt_authorizer("J", "http://issuer.example.com", ["a"]);
    });
    assert_eq!(api, ["error[API-004]", "error[API-006]", "error[API-003]"]);
    let log = of(|w| {
        LogGroup::builder().retention_days(31).build(&w.stack, "L");
    });
    assert_eq!(log, ["error[CWL-001]"]);
    let schedule = |expression: ScheduleExpression| {
        of(move |w| {
            let function = python().build(&w.stack, "F");
            Schedule::builder(&function, expression.clone()).build(&w.stack, "S");
        })
    };
    assert_eq!(schedule(ScheduleExpression::every_minutes(1)), [""; 0]);
    assert_eq!(schedule(ScheduleExpression::at("2027-01-31T06:00:00")), [""; 0]);
    for wrong in [
        ScheduleExpression::every_hours(0),
        ScheduleExpression::cron("0 3 * * *"),
        ScheduleExpression::cron("0 3 * * * *"),
        ScheduleExpression::at("tomorrow"),
    ] {
        assert_eq!(schedule(wrong), ["error[SCD-001]"]);
    }
}

fn machines(w: &World) -> Ec2Environment {
    Ec2Environment::builder(&w.vpc, 8).instance_type("m7i.large").build(&w.stack, "Machines")
}

fn fargate(w: &World) -> FargateEnvironment {
    FargateEnvironment::builder(&w.vpc, 8).build(&w.stack, "Fargate")
}

fn queue(w: &World, environment: &impl AsRef<ComputeEnvironment>) -> JobQueue {
    JobQueue::builder(1).environment(environment).build(&w.stack, "Queue")
}

#[test]
fn environments_and_queues_that_aws_refuses() {
    let environment = |change: fn(
        stanchion_constructs::batch::Ec2EnvironmentBuilder,
    ) -> stanchion_constructs::batch::Ec2EnvironmentBuilder| {
        of(|w| {
            change(Ec2Environment::builder(&w.vpc, 8)).build(&w.stack, "E");
        })
    };
    assert_eq!(environment(|it| it), ["error[BAT-032]"]);
    assert_eq!(environment(|it| it.instance_type("m7i").min_vcpus(9)), ["error[BAT-048]"]);
    assert_eq!(environment(|it| it.instance_type("m7i").update_minutes(0)), ["error[BAT-041]"]);
    assert_eq!(environment(|it| it.instance_type("m7i").scale_down_minutes(5)), ["error[BAT-041]"]);
    let image = ImageType::EksAmazonLinux2023Nvidia;
    assert_eq!(
        of(|w| {
            let environment = Ec2Environment::builder(&w.vpc, 8).instance_type("g5");
            environment.image_type(image.clone()).build(&w.stack, "E");
        }),
        ["error[BAT-049]"]
    );
    let mixed = of(|w| {
        let queue = JobQueue::builder(1001).environment(&machines(w)).environment(&fargate(w));
        queue.build(&w.stack, "Q");
    });
    assert_eq!(mixed, ["error[BAT-044]", "error[BAT-050]"]);
    let empty = of(|w| {
        JobQueue::builder(1).build(&w.stack, "Q");
    });
    assert_eq!(empty, ["error[BAT-044]"]);
    let share = of(|w| {
        SchedulingPolicy::fair_share().share("a", 0.0).build(&w.stack, "P");
    });
    assert_eq!(share, ["error[BAT-051]"]);
}

#[test]
fn jobs_that_aws_refuses() {
    let one = || Container::new("a");
    let size = fargate_size!(1 vCPU, 2048 MiB);
    let on_machines = |build: &dyn Fn(&World, &JobQueue)| of(|w| build(w, &queue(w, &machines(w))));
    let on_fargate = |build: &dyn Fn(&World, &JobQueue)| of(|w| build(w, &queue(w, &fargate(w))));
    let fargate_job = |w: &World, queue: &JobQueue| {
        JobDefinition::fargate(queue, one(), size).build(&w.stack, "J");
    };
    let machine_job = |w: &World, queue: &JobQueue| {
        JobDefinition::ec2(queue, one(), 1, 1024).build(&w.stack, "J");
    };
    assert_eq!(on_fargate(&fargate_job), [""; 0]);
    assert_eq!(on_machines(&machine_job), [""; 0]);
    assert_eq!(on_machines(&fargate_job), ["error[BAT-052]"]);
    assert_eq!(on_fargate(&machine_job), ["error[BAT-052]"]);
    let pod = |w: &World, queue: &JobQueue| {
        JobDefinition::eks(queue, EksPod::new("a", 1.0, 1024)).build(&w.stack, "J");
    };
    assert_eq!(on_machines(&pod), ["error[BAT-052]"]);
    let nodes = |w: &World, queue: &JobQueue| {
        let nodes = MultiNode::new(2, one(), 1, 1024).main_node(2);
        JobDefinition::multi_node(queue, nodes).build(&w.stack, "J");
    };
    assert_eq!(on_machines(&nodes), ["error[BAT-053]"]);
    let disk = |w: &World, queue: &JobQueue| {
        JobDefinition::ec2(queue, one(), 1, 1024).ephemeral_storage_gib(50).build(&w.stack, "J");
    };
    assert_eq!(on_machines(&disk), ["error[BAT-004]"]);
    let public = |w: &World, queue: &JobQueue| {
        JobDefinition::ec2(queue, one(), 1, 1024).public_address().build(&w.stack, "J");
    };
    assert_eq!(on_machines(&public), ["error[BAT-003]"]);
    let retry = |w: &World, queue: &JobQueue| {
        let job = JobDefinition::ec2(queue, one(), 1, 1024);
        job.retry(Retry::attempts(11)).build(&w.stack, "J");
    };
    assert_eq!(on_machines(&retry), ["error[BAT-007]"]);
    let host = |w: &World, queue: &JobQueue| {
        let container = one().host_path(mount_path!("/mnt/a"), mount_path!("/a"));
        JobDefinition::fargate(queue, container, size).build(&w.stack, "J");
    };
    assert_eq!(on_fargate(&host), ["error[BAT-005]"]);
    let options = |w: &World, queue: &JobQueue| {
        let job = JobDefinition::fargate(queue, one(), size).build(&w.stack, "J");
        let data = w.file_system();
        data.mount_on(&job, mount_path!("/a"), Mount::read_write().option("noatime"));
        data.mount_on(&job, mount_path!("/a"), Mount::read_write());
    };
    assert_eq!(on_fargate(&options), ["error[MNT-016]", "error[MNT-015]"]);
}

#[test]
fn jobs_of_an_imported_queue_mount_too() {
    let w = World::new();
    let group = SecurityGroup::import(&w.stack, "G", "sg-1");
    let arn = "arn:aws:batch:eu-west-1:111122223333:compute-environment/a";
    let environment =
        ComputeEnvironment::import(arn, Platform::Fargate, &group, &w.vpc.inner_subnets());
    let arn = "arn:aws:batch:eu-west-1:111122223333:job-queue/a";
    let queue = JobQueue::import(arn, [environment]);
    let size = fargate_size!(1 vCPU, 2048 MiB);
    let job = JobDefinition::fargate(&queue, Container::new("a"), size).build(&w.stack, "J");
    w.file_system().mount_on(&job, mount_path!("/a"), Mount::read_write());
    let yaml = w.synth().to_yaml();
    assert!(yaml.contains("SourceSecurityGroupId: sg-1"), "{yaml}");
}

#[test]
fn tasks_that_aws_refuses() {
    let one = |name: &str| TaskContainer::new(name, Container::new("a"));
    let size = fargate_size!(1 vCPU, 2048 MiB);
    let task = |build: &dyn Fn() -> stanchion_constructs::ecs::TaskDefinitionBuilder| {
        of(|w| {
            build().build(&w.stack, "T");
        })
    };
    assert_eq!(task(&|| TaskDefinition::fargate(one("a"), size)), [""; 0]);
    let twice = || TaskDefinition::fargate(one("a"), size).container(one("a"));
    assert_eq!(task(&twice), ["error[ECS-003]"]);
    assert_eq!(task(&|| TaskDefinition::fargate(one("a b"), size)), ["error[ECS-003]"]);
    let loose = || TaskDefinition::fargate(one("a").essential(false), size);
    assert_eq!(task(&loose), ["error[ECS-004]"]);
    let gpu =
        || TaskDefinition::fargate(TaskContainer::new("a", Container::new("a").gpus(1)), size);
    assert_eq!(task(&gpu), ["error[ECS-002]"]);
    assert_eq!(task(&|| TaskDefinition::fargate(one("a"), size).cpu_units(5)), ["error[ECS-005]"]);
    let disk = || TaskDefinition::ec2(one("a"), 512).ephemeral_storage_gib(50);
    assert_eq!(task(&disk), ["error[ECS-005]"]);
    let service = of(|w| {
        let cluster = Cluster::builder(&w.vpc).build(&w.stack, "C");
        let task = TaskDefinition::ec2(one("a"), 512).build(&w.stack, "T");
        Service::builder(&cluster, &task).spot().healthy_percent(100, 100).build(&w.stack, "S");
    });
    assert_eq!(service, ["error[ECS-006]", "error[ECS-007]"]);
}

#[test]
fn loaders_and_buckets_that_aws_refuses() {
    let loader = of(|w| {
        let network = Vpc::builder(cidr!("10.8.0.0/16")).tiers([Tier::Isolated]).nat(Nat::None);
        let network = network.build(&w.stack, "Closed");
        LoaderInstance::builder(&network, "t3.micro").build(&w.stack, "L");
    });
    assert_eq!(loader, ["error[EC2-006]"]);
    let files = |days, rules| {
        of(move |w| {
            let rule = || ImportRule::new("", 1, ImportTrigger::FileAccess);
            S3FilesFileSystem::builder(&w.vpc, "arn:aws:s3:::a")
                .synchronization((0..rules).map(|_| rule()), days)
                .build(&w.stack, "F");
        })
    };
    assert_eq!(files(30, 1), [""; 0]);
    assert_eq!(files(0, 1), ["error[S3F-004]"]);
    assert_eq!(files(30, 11), ["error[S3F-004]"]);
}
