//! Findings of Amazon ECS.

use super::codes;

codes! {
    ECS_001 "ECS-001" Error "Fargate does not support the task's combination of CPU and memory" {
        what: "A Fargate task does not set `Cpu` and `Memory`, or sets a `Cpu` that Fargate does not support. A `Memory` that Fargate does not support with that `Cpu` is also reported. Windows needs at least 1024 CPU units.",
        why: "ECS refuses the task definition.",
        fix: "Set `Cpu` and `Memory` to values that Fargate supports together",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
        examples: yes,
    }
    ECS_002 "ECS-002" Error "The task sets a property that Fargate does not support" {
        what: "A Fargate task has a `NetworkMode` other than `awsvpc`, or a log driver other than `awslogs`, `splunk` and `awsfirelens`. Host and Docker volumes, privileged containers, GPUs, links, placement constraints and `IpcMode` are also reported. So are the process namespace of the host and other properties for instances.",
        why: "ECS refuses the task definition.",
        fix: "Remove the property, or run the task on EC2",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
        examples: yes,
    }
    ECS_003 "ECS-003" Error "The container names of the task are not valid or not unique" {
        what: "Two containers of a task have the same name, or a name does not consist of 1 to 255 letters, digits, hyphens and underscores.",
        why: "ECS refuses the task definition.",
        fix: "Give each container its own name of 1 to 255 letters, digits, hyphens and underscores",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
        examples: yes,
    }
    ECS_004 "ECS-004" Error "The task has no essential container" {
        what: "Every container of a task has `Essential: false`.",
        why: "ECS refuses the task definition: at least one container must be essential.",
        fix: "Remove `essential(false)` from one of the containers",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
        examples: yes,
    }
    ECS_005 "ECS-005" Error "The task sets an option of another launch type" {
        what: "A task on EC2 sets the ephemeral storage, or a Fargate task sets its CPU units apart from its size.",
        why: "ECS refuses the ephemeral storage on EC2, and the CPU units would conflict with the size of the Fargate task.",
        fix: "Remove the option",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    }
    ECS_006 "ECS-006" Error "The service's capacity does not fit its task definition" {
        what: "A service runs a task on Fargate that has another network mode than `awsvpc` or no `Cpu` or `Memory`. A service of the launch type EC2 with a public address or a platform version is also reported. Constructs also report a Fargate task with a capacity provider of instances.",
        why: "ECS refuses the service, or cannot place its tasks.",
        fix: "Use `spot` and `public_address` for Fargate tasks only, and `capacity` for tasks on EC2 only",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
        examples: yes,
    }
    ECS_007 "ECS-007" Error "The deployment configuration allows ECS neither to stop nor to start tasks" {
        what: "The maximum healthy percent of a service is not above the minimum healthy percent, or both leave no room for the number of tasks. ECS rounds the minimum up and the maximum down.",
        why: "ECS may neither stop an old task nor start a new one, so a deployment does not make progress.",
        fix: "Set the maximum healthy percent above the minimum",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
        examples: yes,
    }
    ECS_008 "ECS-008" Error "The ephemeral storage of the task is out of range" {
        what: "`EphemeralStorage.SizeInGiB` of a task definition is not 21 to 200.",
        why: "ECS refuses the task definition.",
        fix: "Use 21 to 200 GiB, or remove `EphemeralStorage` for the default of 20 GiB",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html",
        examples: yes,
    }
    ECS_009 "ECS-009" Error "The memory or CPU of a container is missing or exceeds that of the task" {
        what: "Neither a container nor its task sets the memory, or `MemoryReservation` is above `Memory`. Containers that need more memory or CPU than the task has are also reported.",
        why: "ECS refuses the task definition.",
        fix: "Set `Memory` and `Cpu` of the containers to amounts that fit into the task",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
        examples: yes,
    }
    ECS_010 "ECS-010" Error "The network mode of the task does not support its port mappings or links" {
        what: "A task with the network mode `awsvpc` or `host` maps a container port to another host port. A task with the network mode `none` maps ports. A task with another network mode than `bridge` has links.",
        why: "ECS refuses the task definition.",
        fix: "Remove `HostPort`, or set it to the value of `ContainerPort`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html",
        examples: yes,
    }
    ECS_011 "ECS-011" Error "The log driver awslogs lacks a required option" {
        what: "The options of the log driver `awslogs` do not have `awslogs-group` and `awslogs-region`, or on Fargate no `awslogs-stream-prefix`.",
        why: "ECS refuses the task definition.",
        fix: "Add the option to `LogConfiguration.Options`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html",
        not_covered: "Options that are secrets.",
        examples: yes,
    }
    ECS_012 "ECS-012" Error "The task lacks an execution role" {
        what: "A task without `ExecutionRoleArn` has a container with secrets, secrets of its log driver or credentials of a private registry, or on Fargate a container that logs with `awslogs` or has an image in Amazon ECR.",
        why: "ECS refuses the task definition: without a role it can neither read the secret, write the log, nor pull the image.",
        fix: "Set `ExecutionRoleArn` to a role with the policy `service-role/AmazonECSTaskExecutionRolePolicy`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html",
        examples: yes,
    }
    ECS_013 "ECS-013" Error "A dependency between containers of the task cannot be met" {
        what: "A container depends on itself or on a container that the task does not have. A dependency on the end of an essential container, or on the health of a container without a health check, is also reported.",
        why: "ECS refuses the task definition, or the task does not start.",
        fix: "Name a container of the task, and a condition that it can meet",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html",
        examples: yes,
    }
    ECS_014 "ECS-014" Error "The network configuration does not fit the network mode of the task" {
        what: "A service, EventBridge rule or schedule runs a task with the network mode `awsvpc`, and has no `NetworkConfiguration`. A service with `NetworkConfiguration` whose task uses another network mode is also reported.",
        why: "ECS refuses the service, or the rule or schedule cannot start the task.",
        fix: "Set `NetworkConfiguration` with subnets if the network mode of the task is awsvpc, and only then",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
        examples: yes,
    }
    ECS_015 "ECS-015" Error "Two options of the ECS service exclude each other" {
        what: "A service has both `LaunchType` and `CapacityProviderStrategy`, placement rules on Fargate, or a `Role` for tasks with the network mode `awsvpc`. The scheduling strategy `DAEMON` excludes Fargate, `DesiredCount` and placement strategies. A deployment circuit breaker requires the deployment controller ECS.",
        why: "ECS refuses the service.",
        fix: "Remove one of the options",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
        examples: yes,
    }
    ECS_016 "ECS-016" Error "The service names a container or port that its task does not have" {
        what: "`LoadBalancers` or `ServiceRegistries` of a service has a `ContainerName` that is not in the task definition, or a `ContainerPort` that the container does not map.",
        why: "ECS refuses the service.",
        fix: "Use the name of a container of the task, and one of its container ports",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
        not_covered: "Task definitions outside of the template.",
        examples: yes,
    }
    ECS_017 "ECS-017" Error "The load balancer does not fit the network mode of the task" {
        what: "A service with tasks in the network mode `awsvpc` has a Classic Load Balancer, or a target group whose target type is not `ip`. A service with another network mode has a target group whose target type is not `instance`.",
        why: "ECS refuses the service.",
        fix: "Set `TargetType` of the target group to `ip` for the network mode awsvpc, and to `instance` for others",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html",
        not_covered: "Target groups outside of the template.",
        examples: yes,
    }
    ECS_018 "ECS-018" Error "The Windows task has an EFS volume" {
        what: "A task definition for Windows has a volume with `EFSVolumeConfiguration`.",
        why: "EFS does not support Windows, so ECS refuses the task definition or cannot start the task.",
        fix: "Use FSx for Windows File Server, or run the task on Linux",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html",
        examples: yes,
    }
    ECS_019 "ECS-019" Error "The health check of the container is not valid" {
        what: "`Interval`, `Timeout`, `Retries` or `StartPeriod` of a health check is out of range, or its command does not start with `CMD` or `CMD-SHELL`.",
        why: "ECS refuses the task definition, or the container's health stays unknown.",
        fix: "Use a value in the allowed range",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html",
        examples: yes,
    }
    ECS_020 "ECS-020" Warning "The health check grace period of the service has no effect" {
        what: "A service has `HealthCheckGracePeriodSeconds`, no load balancer, and no container with a health check.",
        why: "ECS has no health check to wait for, so it ignores or refuses the grace period.",
        fix: "Remove `HealthCheckGracePeriodSeconds`, or add a load balancer or a health check",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
        examples: yes,
    }
    ECS_021 "ECS-021" Error "Service Connect uses a port name that the task does not have" {
        what: "`ServiceConnectConfiguration.Services` has a `PortName` that is not the `Name` of a port mapping in the task definition.",
        why: "ECS refuses the service.",
        fix: "Set `Name` of the port mapping to the `PortName`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectService.html",
        not_covered: "Task definitions outside of the template.",
        examples: yes,
    }
    ECS_022 "ECS-022" Error "ECS Exec requires a task role" {
        what: "A service has `EnableExecuteCommand`, and its task definition has no `TaskRoleArn`.",
        why: "ECS refuses the service: ECS Exec uses the permissions of the task role.",
        fix: "Set `TaskRoleArn` to a role that allows the `ssmmessages` actions of ECS Exec",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html",
        not_covered: "Task definitions outside of the template.",
        examples: yes,
    }
    ECS_023 "ECS-023" Error "A secret and an environment variable of the container have the same name" {
        what: "A name is in `Secrets` of a container twice, or in both `Secrets` and `Environment`.",
        why: "ECS refuses the task definition.",
        fix: "Remove the variable or the secret",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html",
        examples: yes,
    }
    ECS_024 "ECS-024" Error "The capacity provider strategy is not valid" {
        what: "A capacity provider strategy mixes Fargate with other capacity providers, or gives every provider the weight 0. A base for more than one provider, and a provider of Fargate that the cluster does not have, are also reported.",
        why: "ECS refuses the strategy.",
        fix: "Use capacity providers of one kind, a weight above 0, and one base",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html",
        examples: yes,
    }
    ECS_025 "ECS-025" Warning "The ECS service does not wait for the listener of its target group" {
        what: "A service uses a target group, and depends on none of the listeners and listener rules of the template that use the target group.",
        why: "ECS refuses a service whose target group has no load balancer yet. CloudFormation can create the service first.",
        fix: "Add the listener to `DependsOn` of the service",
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html",
        examples: yes,
    }
    ECS_026 "ECS-026" Error "The capacity provider cannot protect its instances from termination" {
        what: "A capacity provider has `ManagedTerminationProtection` `ENABLED` without managed scaling, or its Auto Scaling group does not have `NewInstancesProtectedFromScaleIn: true`.",
        why: "ECS refuses the capacity provider.",
        fix: "Set `ManagedTerminationProtection` to `DISABLED`, or enable managed scaling and scale-in protection",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-termination-protection.html",
        not_covered: "Auto Scaling groups outside of the template.",
        examples: yes,
    }
    ECS_027 "ECS-027" Error "The task's log router and log drivers do not match" {
        what: "A container has a `FirelensConfiguration` and no container uses the log driver `awsfirelens`, or several containers have one. A container that uses the log driver without a `FirelensConfiguration` in the task is a warning.",
        why: "ECS refuses the task definition.",
        fix: "Use `FirelensConfiguration` on one container, and the log driver `awsfirelens` on others",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html",
        examples: yes,
    }
    ECS_028 "ECS-028" Error "The service registry does not fit the task's network mode" {
        what: "`ServiceRegistries` of a service has both `Port` and `ContainerPort`. The network modes `bridge` and `host` require a container and its port. With `awsvpc`, an SRV record requires a port, and other records do not support one.",
        why: "ECS refuses the service.",
        fix: "Set the port and container that the network mode and the DNS records require",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRegistry.html",
        not_covered: "Task definitions and Cloud Map services outside of the template.",
        examples: yes,
    }
}
