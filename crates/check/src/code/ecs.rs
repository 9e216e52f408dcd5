//! Findings of Amazon ECS.

use super::codes;

codes! {
    ECS_001 "ECS-001" Error "Fargate does not support the task's combination of CPU and memory" {
        what: "A Fargate task does not set `Cpu` and `Memory`, sets a `Cpu` that Fargate does not support, or sets a `Memory` that Fargate does not support with that `Cpu`.",
        why: "ECS refuses the task definition.",
        fix: "Use an amount of memory that Fargate supports with this `Cpu`",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
        examples: yes,
    }
    ECS_002 "ECS-002" Error "The task sets a property that Fargate does not support" {
        what: "A Fargate task has a `NetworkMode` other than `awsvpc`, or a host volume. Constructs also report a privileged container, GPUs and shared memory.",
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
    }
    ECS_004 "ECS-004" Error "The task has no essential container" {
        what: "Every container of a task has `Essential: false`.",
        why: "ECS refuses the task definition: at least one container must be essential.",
        fix: "Remove `essential(false)` from one of the containers",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html",
    }
    ECS_005 "ECS-005" Error "The task sets an option of another launch type" {
        what: "A task on EC2 sets the ephemeral storage, or a Fargate task sets its CPU units apart from its size.",
        why: "ECS refuses the ephemeral storage on EC2, and the CPU units would conflict with the size of the Fargate task.",
        fix: "Remove the option",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
    }
    ECS_006 "ECS-006" Error "The service's capacity does not fit its task definition" {
        what: "A service of a Fargate task names a capacity provider of instances, or a service of a task on EC2 asks for Fargate Spot or a public address.",
        why: "ECS refuses the service, or cannot place its tasks.",
        fix: "Use `spot` and `public_address` for Fargate tasks only, and `capacity` for tasks on EC2 only",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html",
    }
    ECS_007 "ECS-007" Error "The deployment configuration allows ECS neither to stop nor to start tasks" {
        what: "The maximum healthy percent of a service is not above the minimum healthy percent and is below 200.",
        why: "ECS may neither stop an old task nor start a new one, so a deployment does not make progress.",
        fix: "Set the maximum healthy percent above the minimum",
        source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html",
    }
}
