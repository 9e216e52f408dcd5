//! Bounds of the rules of AWS Batch.

use super::bounds;

bounds! {
    batch_jobs:
    ("BAT-001.passes-task", "Value; Value@2",
        &["'4'; '8192'", "'4'; '30720'", "0.25; 512", "0.25; 2048", "16; 32768", "16; 122880", "!Ref C; '1'", "4; !Ref M"],
        &["'4'; '8191'", "'4'; '30721'", "'4'; '7168'", "0.25; 511", "0.25; 3072", "16; 131072", "3; 8192", "0; 512", "32; 65536"]);
    ("BAT-001.passes-task", "Type@3", &["VCPU", "!Ref T"], &["GPU"]);
    ("BAT-001.passes-task", "Type@4", &["!Ref T"], &["GPU"]);
    ("BAT-001.passes-task", "PlatformCapabilities; Value", &["[EC2]; 3", "!Ref P; 3", "; 3"], &["[FARGATE]; 3"]);
    ("BAT-001.passes-task", "ResourceRequirements", &["!Ref R"], &["[]", ""]);
    ("BAT-001.passes-task", "Containers",
        &["[<2 of {Image: a, ResourceRequirements: [{Type: VCPU, Value: 3}]}>]"],
        &["[{Image: a, ResourceRequirements: [{Type: VCPU, Value: 3}]}]"]);
    ("BAT-002.passes", "Value; Value@2",
        &["1; 4", "2; 4", "!Ref C; 4", "1; !Ref M"], &["0; 4", "1.5; 4", "0.5; 4", "1; 3", "1; 0", "0.25; 2048"]);
    ("BAT-002.passes", "Type@3", &["VCPU", "!Ref T"], &["GPU"]);
    ("BAT-002.passes", "ResourceRequirements",
        &["!Ref R", " + Vcpus: 1 + Memory: 4", "[{Type: VCPU, Value: 1}] + Memory: 4"],
        &["[]", "", " + Vcpus: 1", " + Memory: 4", "[{Type: VCPU, Value: 1}]", "[{Type: MEMORY, Value: 4}]",
            " + Vcpus: 1 + Memory: 3", " + Vcpus: 0 + Memory: 4"]);
    ("BAT-002.passes", "=      Type: container", &["      PlatformCapabilities: !Ref P"], &[]);
    ("BAT-003.passes-task", "ExecutionRoleArn", &["a", "!Ref R"], &[""]);
    ("BAT-003.passes", "ExecutionRoleArn", &["a", "!Ref R"], &[""]);
    ("BAT-003.passes", "Type@2", &["container", "Container", "!Ref T", ""], &["multinode", "other"]);
    ("BAT-003.passes", "PlatformCapabilities; ExecutionRoleArn",
        &["[EC2]; ", "; ", "!Ref P; ", "; a + NetworkConfiguration: {AssignPublicIp: ENABLED}"],
        &["[FARGATE]; ", "[EC2]; a + NetworkConfiguration: {AssignPublicIp: ENABLED}",
            "[EC2]; a + FargatePlatformConfiguration: {PlatformVersion: LATEST}", "[MANAGED_INSTANCES]; a"]);
    ("BAT-003.passes-task", "PlatformCapabilities; ExecutionRoleArn",
        &["; a + NetworkConfiguration: {AssignPublicIp: ENABLED}", "[MANAGED_INSTANCES]; a"],
        &["[EC2]; a + NetworkConfiguration: {AssignPublicIp: ENABLED}"]);
    ("BAT-003.fails-eks-tags", "PropagateTags", &["false", "!Ref P", ""], &["true"]);
    ("BAT-004.passes", "SizeInGiB", &["21", "200", "!Ref S"], &["20", "201"]);
    ("BAT-004.passes", "PlatformCapabilities", &["!Ref P"], &["[EC2]", ""]);
    ("BAT-005.passes", "Privileged",
        &["false", "!Ref P", "", "false + LinuxParameters: {InitProcessEnabled: true}", "false + LogConfiguration: {LogDriver: awslogs}",
            "false + LogConfiguration: {LogDriver: splunk}", "false + LogConfiguration: {LogDriver: !Ref D}",
            "false + Volumes: [{Name: a, Host: {}}]", "false + ResourceRequirements: [{Type: VCPU, Value: 1}]"],
        &["true", "false + Vcpus: 1", "false + Memory: 1", "false + Ulimits: []", "false + InstanceType: a",
            "false + LinuxParameters: {Devices: []}", "false + LinuxParameters: {SharedMemorySize: 1}",
            "false + LinuxParameters: {Tmpfs: []}", "false + LinuxParameters: {MaxSwap: 1}",
            "false + LinuxParameters: {Swappiness: 1}", "false + LogConfiguration: {LogDriver: syslog}",
            "false + ResourceRequirements: [{Type: GPU, Value: 1}]", "false + Volumes: [{Name: a, Host: {SourcePath: /a}}]"]);
    ("BAT-005.fails", "PlatformCapabilities", &["[EC2]", "", "!Ref P"], &["[FARGATE]"]);
    ("BAT-006.passes", "Swappiness; MaxSwap", &["0; 1", "100; 1", "!Ref S; 1", "; "], &["-1; 1", "101; 1", "60; "]);
    ("BAT-007.passes", "Attempts",
        &["1", "10", "!Ref A", "1 + EvaluateOnExit: [<5 of {Action: EXIT}>]", "1 + EvaluateOnExit: !Ref E"],
        &["0", "11", "1 + EvaluateOnExit: [<6 of {Action: EXIT}>]", " + EvaluateOnExit: [{Action: EXIT}]"]);
    ("BAT-008.passes", "AttemptDurationSeconds", &["60", "61", "!Ref S"], &["59", "1", "0"]);
    ("BAT-009.passes", "JobDefinitionName", &["<128 letters>", "a", "a-b_C9", "!Ref N"], &["<129 letters>", "''", "a.b", "'a b'", "a/b"]);
    ("BAT-020.passes", "SourceVolume", &["data", "!Ref V"], &["other"]);
    ("BAT-020.passes", "Name; SourceVolume", &["!Ref N; other"], &["a; data"]);
    ("BAT-020.passes", "Volumes", &["!Ref V"], &["[]", ""]);
    ("BAT-021.passes", "TransitEncryption", &["ENABLED", "!Ref T"], &["DISABLED", ""]);
    ("BAT-021.passes", "TransitEncryption; AuthorizationConfig", &["; {Iam: ENABLED}", "; "], &["; {AccessPointId: a}"]);
    ("BAT-022.passes", "RootDirectory", &["/", "''", "", "!Ref R"], &["/a"]);
    ("BAT-022.passes", "RootDirectory; AccessPointId", &["/a; "], &["/a; !Ref A"]);
    ("BAT-023.passes", "TransitEncryption; JobRoleArn",
        &["ENABLED; a", "!Ref T; a"], &["DISABLED; a", "; a", "ENABLED; "]);
    ("BAT-023.passes", "Iam; JobRoleArn", &["DISABLED; ", "!Ref I; ", "; "], &["ENABLED; "]);
    ("BAT-024.passes", "TransitEncryptionPort; TransitEncryption",
        &["0; ENABLED", "65535; ENABLED", "!Ref P; ENABLED", "1; !Ref T"],
        &["-1; ENABLED", "65536; ENABLED", "1; DISABLED", "1; "]);
    ("BAT-026.passes", "PlatformVersion", &["1.4.0", "LATEST", "!Ref V", ""], &["1.3.0"]);
    ("BAT-026.passes", "PlatformVersion; Volumes", &["1.3.0; ", "1.3.0; [{Name: a, Host: {}}]"],
        &["1.3.0; [{Name: b}, {Name: a, EfsVolumeConfiguration: {}}]"]);
    ("BAT-026.passes-service", "PlatformVersion; TaskDefinition", &["1.4.0; !Ref Task", "1.3.0; a"], &["1.3.0; !Ref Task"]);
    ("BAT-027.passes", "TransitEncryption", &["ENABLED", "!Ref T"], &["DISABLED", ""]);
    ("BAT-046.passes", "PlatformCapabilities; Type@2",
        &["[EC2]; multinode", "; multinode", "!Ref P; multinode"], &["[FARGATE]; multinode", "[FARGATE]; container"]);
    ("BAT-047.passes", "ContainerProperties",
        &["{Image: a}", " + EcsProperties: {}", " + EksProperties: {}", " + NodeProperties: {}"],
        &["", "{Image: a} + EcsProperties: {}"]);
    ("BAT-047.passes", "Type@2", &["container", "!Ref T"], &["multinode", "MultiNode"]);
    ("BAT-053.passes", "MainNode; NumNodes",
        &["3; 4", "0; 4", "!Ref M; 4", "9; !Ref N"], &["4; 4", "5; 4", "1; 1", "1; 2"]);
    ("BAT-053.passes", "TargetNodes; TargetNodes@2",
        &["'0:'; '2:3'", "'0:1'; '2:'", "':1'; '2:3'", "'0:2'; '2:3'", "!Ref T; '2:3'", "'{{resolve:ssm:a}}'; '2:3'"],
        &["'0:'; '2:4'", "'0:'; '4'", "'0:0'; '2:3'", "'1:'; '2:3'", "'0:1'; '2:2'", "'0-3'; '2:3'", "'0:'; '3:2'"]);
    ("BAT-053.passes", "NodeRangeProperties",
        &["[<5 of {TargetNodes: '0:'}>]", "[]", "!Ref N"], &["[<6 of {TargetNodes: '0:'}>]"]);
    ("BAT-054.passes", "OnReason", &["<512 letters>", "!Ref R", ""], &["<513 letters>"]);
    ("BAT-054.passes", "OnExitCode; OnReason",
        &["'137'; a", "'*'; a", "!Ref C; a", "; a", " + OnStatusReason: <512 letters>; "],
        &["abc; a", "'1*1'; a", "'-1'; a", " + OnStatusReason: <513 letters>; ", "; "]);
    ("BAT-055.passes", "SchedulingPriority", &["0", "9999", "!Ref P"], &["-1", "10000"]);
    ("BAT-056.passes", "PlatformCapabilities", &["[EC2]", "[FARGATE]", "[]", "!Ref P", ""], &["[EC2, FARGATE]"]);
    ("BAT-058.passes", "Name", &["BATCH", "AWS_BATC", "aws_batch_a", "!Ref N"], &["AWS_BATCH", "AWS_BATCH_A"]);
    ("BAT-058.passes", "Environment", &["!Ref E", ""], &["[{Name: A, Value: b}, {Name: AWS_BATCH_A, Value: b}]",
        " + Secrets: [{Name: AWS_BATCH_A, ValueFrom: a}]"]);
    ("BAT-064.passes", "ContainerPath; ContainerPath@2", &["/a; /b", "!Ref P; !Ref P", "'{{a}}'; '{{a}}'"], &["/b; /b"]);
    ("BAT-065.passes", "ExecutionRoleArn", &["a", "!Ref R"], &[""]);
    ("BAT-065.passes", "ExecutionRoleArn; Secrets", &["; []", "; ", "; !Ref S"], &["; [{Name: A, ValueFrom: a}]"]);
    ("BAT-065.passes", "ExecutionRoleArn; Type@2", &["; container + PlatformCapabilities: [FARGATE]"], &["; container"]);
}

bounds! {
    batch_environments:
    ("BAT-031.passes", "Subnets", &["[<16 of s#>]", "!Ref S"], &["[<17 of s#>]", "[]", ""]);
    ("BAT-031.passes", "SecurityGroupIds", &["[sg-1]", "!Ref G"], &["[]", ""]);
    ("BAT-031.passes", "Type@3", &["FARGATE_SPOT", "!Ref T"],
        &["FARGATE + MinvCpus: 0", "FARGATE_SPOT + ScalingPolicy: {}", "FARGATE + Tags: {}", "FARGATE + InstanceRole: a"]);
    ("BAT-031.passes", "ReplaceComputeEnvironment", &["false"], &["false + EksConfiguration: {}"]);
    ("BAT-032.passes", "SecurityGroupIds", &["[sg-1]", " + LaunchTemplate: {LaunchTemplateId: a}"], &[""]);
    ("BAT-032.passes", "InstanceRole", &["a"], &[""]);
    ("BAT-032.passes", "InstanceTypes", &["[a]"], &[""]);
    ("BAT-032.passes", "Subnets", &["!Ref S"], &["[]", ""]);
    ("BAT-032.passes", "ReplaceComputeEnvironment; Type@3",
        &["false + EksConfiguration: {}; EC2 + AllocationStrategy: BEST_FIT_PROGRESSIVE",
            "false + EksConfiguration: {}; EC2 + AllocationStrategy: !Ref A"],
        &["false + EksConfiguration: {}; EC2", "false + EksConfiguration: {}; SPOT + AllocationStrategy: BEST_FIT"]);
    ("BAT-033.fails", "Type@3", &["EC2", "!Ref T", "SPOT + AllocationStrategy: SPOT_CAPACITY_OPTIMIZED", "SPOT + SpotIamFleetRole: a"],
        &["SPOT", "SPOT + AllocationStrategy: BEST_FIT"]);
    ("BAT-034.passes", "AllocationStrategy; Type@3",
        &["BEST_FIT; EC2", "BEST_FIT; SPOT", "SPOT_CAPACITY_OPTIMIZED; SPOT", "BEST_FIT_PROGRESSIVE_ORDERED; EC2", "!Ref A; EC2",
            "SPOT_CAPACITY_OPTIMIZED; !Ref T"],
        &["SPOT_CAPACITY_OPTIMIZED; EC2", "BEST_FIT_PROGRESSIVE_ORDERED; SPOT"]);
    ("BAT-035.passes", "AllocationStrategy; Type@3",
        &["BEST_FIT_PROGRESSIVE; EC2", "!Ref A; EC2", "BEST_FIT; FARGATE"], &["BEST_FIT; EC2", "; EC2", "; SPOT"]);
    ("BAT-036.passes", "Type@3", &["FARGATE", "!Ref T", "!Ref T + ManagedInstancesProvider: {}",
        "ECS_MANAGED_INSTANCES + ManagedInstancesProvider: {}"],
        &["ECS_MANAGED_INSTANCES", "FARGATE + ManagedInstancesProvider: {}"]);
    ("BAT-037.passes", "LaunchTemplate",
        &["{LaunchTemplateId: a}", "{LaunchTemplateName: a}", "{LaunchTemplateId: a, Overrides: [<10 of {LaunchTemplateId: a}>]}"],
        &["{LaunchTemplateId: a, LaunchTemplateName: b}", "{}", "{LaunchTemplateId: a, Overrides: [<11 of {LaunchTemplateId: a}>]}"]);
    ("BAT-039.passes", "HttpTokens",
        &["required"], &["required\n        InstanceType: a", "required\n        IamInstanceProfile: {Name: a}",
            "required\n        NetworkInterfaces: [{SubnetId: a}]"]);
    ("BAT-041.passes", "MinScaleDownDelayMinutes", &["0", "20", "10080", "!Ref M"], &["1", "19", "10081", "-1"]);
    ("BAT-041.passes", "ReplaceComputeEnvironment",
        &["false + UpdatePolicy: {JobExecutionTimeoutMinutes: 1}", "false + UpdatePolicy: {JobExecutionTimeoutMinutes: 7200}"],
        &["false + UpdatePolicy: {JobExecutionTimeoutMinutes: 0}", "false + UpdatePolicy: {JobExecutionTimeoutMinutes: 7201}"]);
    ("BAT-041.passes", "ReplaceComputeEnvironment; Type@3",
        &["false + UpdatePolicy: {}; FARGATE", "true + UpdatePolicy: {TerminateJobsOnUpdate: true}; FARGATE",
            "false + UpdatePolicy: {TerminateJobsOnUpdate: true}; SPOT", "false; FARGATE + MinScaleDownDelayMinutes: 1"],
        &["false + UpdatePolicy: {TerminateJobsOnUpdate: true}; FARGATE"]);
    ("BAT-043.fails", "ImageType", &["ECS_AL2023", "!Ref T", "ECS_AL2 + ImageIdOverride: ami-1"], &["ECS_AL2", "ECS_AL2_NVIDIA"]);
    ("BAT-043.fails", "InstanceRole",
        &["a + ImageId: ami-1", "a + LaunchTemplate: {LaunchTemplateId: lt-1}"], &["a"]);
    ("BAT-044.passes", "ComputeEnvironmentOrder",
        &["[<3 of {Order: #, ComputeEnvironment: a}>]", "!Ref E", " + ServiceEnvironmentOrder: []"],
        &["[<4 of {Order: #, ComputeEnvironment: a}>]", "", "[] + ServiceEnvironmentOrder: []"]);
    ("BAT-044.passes", "Order; Order@2", &["1; 2", "!Ref O; !Ref O"], &["2; 2", "1.0; 1"]);
    ("BAT-044.passes", "Priority", &["0", "1000", "!Ref P"], &["-1", "1001"]);
    ("BAT-045.passes", "MaxTimeSeconds", &["600", "86400", "!Ref S"], &["599", "86401"]);
    ("BAT-045.passes", "State", &["RUNNABLE", "!Ref S"], &["RUNNING"]);
    ("BAT-048.passes", "MinvCpus; MaxvCpus; DesiredvCpus",
        &["16; 16; 16", "0; 16; 0", "0; 16; 16", "!Ref M; 16; 16", "8; !Ref M; 8", "8; 16; !Ref D", "8; 16; "],
        &["17; 16; 17", "0; 16; 17", "8; 16; 7", "17; 16; ", "; 16; 17", "!Ref M; 16; 17", "8; !Ref M; 7"]);
    ("BAT-048.fails", "Type@3", &["FARGATE", "FARGATE_SPOT"], &["EC2", "!Ref T"]);
    ("BAT-049.passes", "ImageType", &["ECS_AL2023", "!Ref T"], &["EKS_AL2023"]);
    ("BAT-049.passes-eks", "ImageType", &["EKS_AL2", "!Ref T"], &["ECS_AL2"]);
    ("BAT-049.passes-eks", "EksConfiguration; ImageType", &["; ECS_AL2", "!Ref E; ECS_AL2"], &["; EKS_AL2"]);
    ("BAT-051.passes", "ComputeReservation; ShareDecaySeconds",
        &["0; 0", "99; 604800", "!Ref R; !Ref D"], &["-1; 0", "100; 0", "0; -1", "0; 604801"]);
    ("BAT-051.passes", "WeightFactor", &["0.0001", "999.9999", "1", "!Ref W"], &["0", "0.00009", "1000"]);
    ("BAT-051.passes", "ShareDistribution", &["[<500 of {ShareIdentifier: a#}>]"], &["[<501 of {ShareIdentifier: a#}>]"]);
    ("BAT-057.passes", "InstanceRole",
        &["!GetAtt Profile.Arn", "!Ref Profile", "a", "arn:aws:iam::111122223333:instance-profile/a", "!Ref R"],
        &["!GetAtt Role.Arn", "!Ref Role", "arn:aws:iam::111122223333:role/a"]);
    ("BAT-057.fails", "Type@3", &["FARGATE", "!Ref T"], &["EC2", "SPOT"]);
    ("BAT-059.passes", "InstanceTypes", &["[m6g.large, c7g]", "[unknown.large, c5]", "[optimal, m5]", "!Ref T", "[m6g.large, !Ref T]"],
        &["[m6g.large, c5]", "[c7g, m6i.large]", "[optimal, m6g.large]"]);
    ("BAT-060.passes", "BidPercentage; Type@3", &["1; SPOT", "100; SPOT", "!Ref B; SPOT", "0; EC2"], &["0; SPOT", "101; SPOT", "0.5; SPOT"]);
    ("BAT-061.passes", "Value; Value@2",
        &["4; 16383", "1; 16383", "!Ref C; 16383", "4; !Ref M"], &["4; 16384", "5; 1000", "1; 16385"]);
    ("BAT-061.passes", "InstanceTypes; Value", &["[m6i.large, m6i]; 8", "[unknown]; 999", "!Ref T; 999", "[]; 999", "[!Ref T]; 999"],
        &["[m6i.large]; 3", "[m6i]; 129"]);
    ("BAT-061.passes", "Type@3; Value", &["FARGATE; 999", "!Ref T; 999", "ECS_MANAGED_INSTANCES; 999"], &["SPOT; 999", "EC2; 999"]);
    ("BAT-062.passes", "AllocationStrategy",
        &["a + SecurityGroupIds: []"], &["a + SecurityGroupIds: [sg-1]", "a + SecurityGroupIds: !Ref G"]);
    ("BAT-062.passes", "NetworkInterfaces; AllocationStrategy",
        &["; a + SecurityGroupIds: [sg-1]", "[]; a + SecurityGroupIds: [sg-1]"], &["[{}]; a + SecurityGroupIds: [sg-1]"]);
    ("BAT-063.passes", "JobName", &["<128 letters>", "a_-9", "9", "!Ref N", "'{{a}}'"], &["<129 letters>", "-a", "_a", "'a b'", "''"]);
    ("BAT-063.passes", "Size", &["2", "10000", "!Ref S"], &["1", "10001"]);
    ("BAT-063.passes", "ArrayProperties", &["{} + RetryStrategy: {Attempts: 1}", "{} + RetryStrategy: {Attempts: 10}"],
        &["{} + RetryStrategy: {Attempts: 0}", "{} + RetryStrategy: {Attempts: 11}"]);
}
