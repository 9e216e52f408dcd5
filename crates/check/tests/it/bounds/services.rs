//! Bounds of the rules of ECS services, instances, routes, tables and DataSync.

use super::bounds;

bounds! {
    ecs_services:
    ("ECS-006.passes", "RequiresCompatibilities; NetworkMode; Cpu; Memory",
        &["[FARGATE]; bridge; 1; 1", "[EC2]; awsvpc; 1; 1", "; awsvpc; 1; 1", "[EC2]; !Ref N; ; "],
        &["[EC2]; bridge; 1; 1", "[EC2]; ; 1; 1", "; host; 1; 1", "[EC2]; awsvpc; ; 1", "[EC2]; awsvpc; 1; "]);
    ("ECS-006.passes", "LaunchType; RequiresCompatibilities; NetworkMode",
        &["EC2; [EC2]; bridge", "!Ref L; [EC2]; bridge", " + CapacityProviderStrategy: [{CapacityProvider: own}]; [EC2]; bridge",
            " + CapacityProviderStrategy: [{CapacityProvider: !Ref P}]; [EC2]; bridge"],
        &["FARGATE; [EC2]; bridge", " + CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT}]; [EC2]; bridge"]);
    ("ECS-006.passes", "LaunchType; Subnets", &["EC2; [a] + AssignPublicIp: DISABLED", "FARGATE; [a] + AssignPublicIp: ENABLED"],
        &["EC2; [a] + AssignPublicIp: ENABLED", "EC2 + PlatformVersion: LATEST; [a]"]);
    ("ECS-010.passes", "HostPort; ContainerPort",
        &["80; 80", "; 80", "!Ref P; 80", "80; !Ref P"], &["81; 80", "0; 80"]);
    ("ECS-010.passes", "RequiresCompatibilities; NetworkMode; HostPort",
        &["[EC2]; bridge; 81", "[EC2]; ; 81", "[EC2]; host; 0", "[EC2]; host; 80", "[MANAGED_INSTANCES]; ; 81"],
        &["[EC2]; host; 81", "[EC2]; none; 80", "[EC2]; awsvpc; 0"]);
    ("ECS-010.passes", "RequiresCompatibilities; Image", &["[FARGATE]; b + Links: [a]"], &["[EC2]; b + Links: [a]"]);
    ("ECS-011.passes", "Options",
        &["{awslogs-group: a, awslogs-region: b}", "!Ref O", " + SecretOptions: [{Name: a}]"],
        &["{awslogs-group: a}", "{awslogs-region: a}", "", "{}"]);
    ("ECS-011.passes", "LogDriver; Options", &["json-file; ", "!Ref D; "], &["awslogs; "]);
    ("ECS-011.passes", "ContainerDefinitions",
        &["[{Name: a, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a, awslogs-region: b, awslogs-stream-prefix: c}}}] + RequiresCompatibilities: [FARGATE]"],
        &["[{Name: a, LogConfiguration: {LogDriver: awslogs, Options: {awslogs-group: a, awslogs-region: b}}}] + RequiresCompatibilities: [FARGATE]"]);
    ("ECS-012.passes", "ExecutionRoleArn; LogDriver", &["a; awslogs", "; json-file", "!Ref R; awslogs"], &["; awslogs"]);
    ("ECS-012.passes", "ExecutionRoleArn; RequiresCompatibilities; LogDriver; Image",
        &["; [EC2]; awslogs; b", "; !Ref R; awslogs; b", "; [EC2]; json-file; 111122223333.dkr.ecr.us-east-1.amazonaws.com/a"],
        &["; [FARGATE]; json-file; 111122223333.dkr.ecr.us-east-1.amazonaws.com/a", "; [EC2]; json-file; b + Secrets: [{Name: a, ValueFrom: b}]",
            "; [EC2]; json-file; b + RepositoryCredentials: {CredentialsParameter: a}"]);
    ("ECS-013.passes", "ContainerName; Condition",
        &["a; START", "!Ref N; START"], &["x; START", "c; START", "a; HEALTHY", "a; COMPLETE", "a; SUCCESS"]);
    ("ECS-013.passes", "Image; Condition",
        &["b + Essential: false; COMPLETE", "b + HealthCheck: {Command: [CMD]}; HEALTHY", "b + Essential: !Ref E; SUCCESS"],
        &["b + Essential: true; COMPLETE", "b + DependsOn: [{ContainerName: c, Condition: START}]; START", "b + VolumesFrom: [{SourceContainer: x}]; START"]);
    ("ECS-014.passes", "NetworkConfiguration",
        &[" + DeploymentController: {Type: EXTERNAL}", "!Ref N"], &["", " + DeploymentController: {Type: CODE_DEPLOY}", " + DeploymentController: {Type: ECS}"]);
    ("ECS-014.passes", "TaskDefinition; NetworkConfiguration", &["; "], &["a; "]);
    ("ECS-014.passes", "RequiresCompatibilities; NetworkMode; LaunchType",
        &["[EC2]; awsvpc; EC2", "[EC2]; !Ref N; EC2", "[FARGATE]; bridge; EC2", "[EC2]; bridge; FARGATE"], &["[EC2]; bridge; EC2", "; ; EC2", "[EC2]; host; "]);
    ("ECS-015.passes", "CapacityProviderStrategy; LaunchType",
        &["[]; FARGATE", "[{CapacityProvider: FARGATE}]; "], &["[{CapacityProvider: FARGATE}]; FARGATE", "[{CapacityProvider: a}]; EC2"]);
    ("ECS-015.passes", "LaunchType; DesiredCount",
        &["EC2; 1 + PlacementStrategies: [{Type: random}]", "FARGATE; 1 + PlacementStrategies: []", "EC2; 1 + SchedulingStrategy: REPLICA",
            "FARGATE; 1 + DeploymentController: {Type: CODE_DEPLOY}", "EC2;  + SchedulingStrategy: DAEMON",
            "FARGATE; 1 + DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: true}}"],
        &["FARGATE; 1 + PlacementStrategies: [{Type: random}]", "FARGATE; 1 + PlacementConstraints: [{Type: a}]", "FARGATE; 1 + Role: a",
            "FARGATE;  + SchedulingStrategy: DAEMON", "EC2; 1 + SchedulingStrategy: DAEMON",
            "EC2;  + SchedulingStrategy: DAEMON + DeploymentController: {Type: CODE_DEPLOY}", "EC2;  + SchedulingStrategy: DAEMON + PlacementStrategies: [{Type: a}]",
            "FARGATE; 1 + DeploymentController: {Type: CODE_DEPLOY} + DeploymentConfiguration: {DeploymentCircuitBreaker: {Enable: true}}"]);
    ("ECS-016.passes", "ContainerPort@2; ContainerPortRange",
        &["80; 8000-8010", "8000; 8000-8010", "8010; 8000-8010", "!Ref P; 1-2", "9; !Ref R", "9; text"], &["79; 8000-8010", "81; 8000-8010", "7999; 8000-8010", "8011; 8000-8010"]);
    ("ECS-016.passes", "ContainerName", &["a", "!Ref N"], &["b"]);
    ("ECS-016.passes", "PortMappings", &["[{ContainerPort: 80}]", "!Ref P"], &["", "[]", "[{ContainerPort: 81}]"]);
    ("ECS-017.passes", "TargetType", &["ip", "!Ref T"], &["instance", "", "lambda"]);
    ("ECS-017.passes", "RequiresCompatibilities; NetworkMode; LaunchType; TargetType",
        &["[EC2]; bridge; EC2; instance", "[EC2]; host; EC2; "], &["[EC2]; bridge; EC2; ip", "[EC2]; awsvpc; EC2; instance"]);
    ("ECS-017.passes", "LoadBalancers", &["[{LoadBalancerName: !Ref AWS::NoValue}]", "[]"], &["[{LoadBalancerName: a}]"]);
    ("ECS-021.passes", "PortName", &["web", "!Ref P"], &["other"]);
    ("ECS-021.passes", "Name@2", &["web", "!Ref N"], &["other", ""]);
    ("ECS-022.passes", "TaskRoleArn; EnableExecuteCommand", &["a; true", "; false", "; !Ref E", "; "], &["; true"]);
    ("ECS-023.passes", "Name@2; Name@3", &["A; B", "!Ref N; !Ref N"], &["A; A"]);
    ("ECS-025.passes", "DependsOn", &["Listener", "[Listener]"], &["", "[Group]"]);
    ("ECS-025.passes", "DependsOn; LaunchType", &["; FARGATE + DeploymentController: {Type: CODE_DEPLOY}"], &["; FARGATE + DeploymentController: {Type: ECS}"]);
    ("ECS-026.passes", "Status; NewInstancesProtectedFromScaleIn",
        &["ENABLED; true", "!Ref S; true", "ENABLED; !Ref N"], &["DISABLED; true", "ENABLED; false", "ENABLED; "]);
    ("ECS-026.passes", "ManagedScaling", &["!Ref M", "{Status: ENABLED}"], &["", "{}"]);
    ("ECS-026.passes", "ManagedTerminationProtection; NewInstancesProtectedFromScaleIn", &["DISABLED; false", "; ", "!Ref M; "], &["ENABLED; false"]);
    ("ECS-027.passes", "LogDriver; FirelensConfiguration",
        &["awsfirelens; {Type: fluentd}", "awslogs; ", "!Ref D; {Type: fluentd}"], &["awslogs; {Type: fluentd}", "awsfirelens; "]);
    ("ECS-027.passes", "LogConfiguration", &["!Ref L"], &["", "{LogDriver: awslogs}"]);
    ("ECS-028.passes", "Type@4", &["SRV", "!Ref T"], &["A"]);
    ("ECS-028.passes", "ServiceRegistries",
        &["[{RegistryArn: !GetAtt Discovery.Arn, Port: 80}]", "[{RegistryArn: a}]", "[!Ref R]"],
        &["[{RegistryArn: !GetAtt Discovery.Arn}]", "[{RegistryArn: a, Port: 80, ContainerPort: 80}]"]);
    ("ECS-028.passes", "RequiresCompatibilities; NetworkMode; ServiceRegistries",
        &["[EC2]; bridge; [{RegistryArn: a, ContainerName: a, ContainerPort: 80}]", "[EC2]; !Ref N; [{RegistryArn: a}]"],
        &["[EC2]; bridge; [{RegistryArn: a}]", "[EC2]; bridge; [{RegistryArn: a, ContainerName: a}]", "[EC2]; bridge; [{RegistryArn: a, ContainerPort: 80}]"]);
}

bounds! {
    instances:
    ("EC2-001.passes", "InstanceType", &["t3.micro", "new9.large", "!Ref T", "'{{a}}'", "'${A}'"], &["t3.mcro", "t3", "T3.micro", "large", "t3.", "'t3 micro'"]);
    ("EC2-002.passes", "InstanceType", &["t4g.micro", "unknown.micro", "!Ref T"], &["t3.micro", "m5.large"]);
    ("EC2-002.passes", "ImageId",
        &["ami-12345678", "'{{resolve:ssm:/aws/service/a-arm64}}'", "'{{resolve:ssm:/own/x86_64}}'", "'{{resolve:ssm:/aws/service/arm64-x86_64}}'"],
        &["'{{resolve:ssm:/aws/service/a-x86_64}}'", "'{{resolve:ssm:/aws/service/a-amd64}}'"]);
    ("EC2-007.passes", "SecurityGroupIds", &["[a]", " + SecurityGroups: []"], &[" + SecurityGroups: [a]", " + SecurityGroups: !Ref G"]);
    ("EC2-007.passes", "SubnetId; SecurityGroupIds", &[";  + SecurityGroups: [a]"], &["a;  + SecurityGroups: [a]"]);
    ("EC2-008.passes", "ImageId",
        &["ami-12345678", "ami-0123456789abcdef0", "!Ref I", "resolve:ssm:a"], &["ami-1234567", "ami-123456789", "ami-0123456789abcdef", "ami-0123456789abcdef01", "ami-1234567g"]);
    ("EC2-009.passes", "LaunchTemplate", &["{LaunchTemplateId: a}", " + ImageId: ami-12345678"], &[""]);
    ("EC2-010.passes", "InstanceType; NetworkInterfaces",
        &["c5n.18xlarge; [{InterfaceType: efa}]", "t3.micro; [{InterfaceType: interface}]", "t3.micro; [<2 of {DeviceIndex: #}>]",
            "unknown.large; [<99 of {DeviceIndex: #}>]", "t3.micro; [{NetworkCardIndex: 0}]", "!Ref T; [{InterfaceType: efa}]"],
        &["t3.micro; [{InterfaceType: efa}]", "t3.micro; [{InterfaceType: efa-only}]", "t3.micro; [<3 of {DeviceIndex: #}>]",
            "t3.micro; [{NetworkCardIndex: 1}]", "c5n.18xlarge; [<2 of {InterfaceType: efa}>]"]);
    ("EC2-011.passes", "IamInstanceProfile",
        &["!Ref Profile", "a", "arn:aws:iam::1:instance-profile/a"],
        &["!GetAtt Profile.Arn", "!Ref Role", "!GetAtt Role.Arn", "arn:aws:iam::1:role/a"]);
    ("EC2-012.passes", "LaunchTemplate",
        &["{LaunchTemplateId: a, Version: 1}", "!Ref L"], &["{Version: 1}", "{LaunchTemplateId: a, LaunchTemplateName: b, Version: 1}"]);
    ("EC2-013.passes", "NetworkInterfaces",
        &["[{DeviceIndex: 0}, {DeviceIndex: 1}]", "[{DeviceIndex: 0, NetworkCardIndex: 0}, {DeviceIndex: 0, NetworkCardIndex: 1}]",
            "[{DeviceIndex: 0, AssociatePublicIpAddress: true}]", "[{DeviceIndex: !Ref D}, {DeviceIndex: !Ref D}]",
            "[{DeviceIndex: 0}, {DeviceIndex: 1, AssociatePublicIpAddress: false}]", "[{DeviceIndex: 0}, {DeviceIndex: 0, NetworkCardIndex: !Ref C}]"],
        &["[{DeviceIndex: 0}, {DeviceIndex: 0}]", "[{DeviceIndex: 0}, {DeviceIndex: '0', NetworkCardIndex: 0}]",
            "[{DeviceIndex: 0, AssociatePublicIpAddress: true}, {DeviceIndex: 1}]", "[{DeviceIndex: 0}, {DeviceIndex: 1, AssociatePublicIpAddress: 'true'}]"]);
    ("VPC-004.passes", "AllocationId",
        &["a", " + ConnectivityType: private", " + AvailabilityMode: regional", " + ConnectivityType: !Ref C"],
        &["", " + ConnectivityType: public", "a + ConnectivityType: private", " + AvailabilityMode: zonal"]);
    ("VPC-005.passes", "DestinationCidrBlock", &["0.0.0.0/0"], &["10.0.0.0/8"]);
    ("VPC-005.passes", "NatGatewayId",
        &["a", " + GatewayId: igw-1"], &[]);
    ("VPC-020.passes", "GatewayId",
        &["a", " + NatGatewayId: a", " + VpcPeeringConnectionId: a", " + OdbNetworkArn: a"], &["", "a + NatGatewayId: b"]);
    ("VPC-020.passes", "DestinationCidrBlock",
        &["10.0.0.0/8", " + DestinationIpv6CidrBlock: ::/0", " + DestinationPrefixListId: a", "!Ref D"],
        &["", "0.0.0.0/0 + DestinationPrefixListId: a", "text", "10.0.0.0/33"]);
    ("VPC-030.passes", "NatGatewayId; SubnetId@2",
        &[" + GatewayId: igw-1; !Ref S + NetworkInterfaces: [{AssociatePublicIpAddress: true}]", "a; !Ref S"], &[" + GatewayId: igw-1; !Ref S"]);
    ("VPC-030.passes", "DestinationCidrBlock", &["0.0.0.0/0"], &["10.0.0.0/8"]);
    ("VPC-030.passes", "DestinationCidrBlock; UserData",
        &["10.0.0.0/8; !Base64 'ls'", "10.0.0.0/8; !Base64 'yum remove a'", "10.0.0.0/8; !Base64 \"export http_proxy=a\\nyum install a\"", "10.0.0.0/8; "],
        &["10.0.0.0/8; !Base64 'yum install a'", "10.0.0.0/8; !Base64 'sudo apt-get -y install a'", "10.0.0.0/8; !Base64 'pip3 install a'"]);
    ("VPC-030.passes", "DestinationCidrBlock; CidrBlock", &["10.0.0.0/8; 10.0.0.0/24\n  E: {Type: AWS::EC2::VPCEndpoint}"], &["10.0.0.0/8; 10.0.0.0/24"]);
    ("DDB-001.passes", "AttributeDefinitions",
        &["[{AttributeName: id}, {AttributeName: at}]", "!Ref A", "[{AttributeName: !Ref A}]"],
        &["[{AttributeName: id}]", "[]", "", "[{AttributeName: id}, {AttributeName: at}, {AttributeName: more}]"]);
    ("DDB-002.passes", "KeySchema",
        &["[{AttributeName: id, KeyType: HASH}, {AttributeName: at, KeyType: RANGE}]", "!Ref K"],
        &["[{AttributeName: id, KeyType: HASH}]", "[{AttributeName: id, KeyType: RANGE}]", "[]",
            "[{AttributeName: at, KeyType: RANGE}, {AttributeName: id, KeyType: HASH}]", "[{AttributeName: by, KeyType: HASH}, {AttributeName: at, KeyType: RANGE}]"]);
    ("DDB-002.passes", "KeySchema@2",
        &["[{AttributeName: id, KeyType: HASH}, {AttributeName: at, KeyType: RANGE}]", "!Ref K"],
        &["[{AttributeName: id, KeyType: HASH}]", "[{AttributeName: by, KeyType: HASH}, {AttributeName: at, KeyType: RANGE}]"]);
    ("DDB-003.passes", "IndexName; IndexName@2", &["a; b", "!Ref N; !Ref N"], &["a; a"]);
    ("DDB-003.passes", "ProjectionType", &["ALL", "KEYS_ONLY", "INCLUDE + NonKeyAttributes: [a]", "!Ref P"], &["INCLUDE", "ALL + NonKeyAttributes: [a]", "KEYS_ONLY + NonKeyAttributes: [a]"]);
    ("DSY-001.passes", "DestinationLocationArn", &["!Ref M", "a", "!Ref P"], &["!Ref L"]);
    ("DSY-002.passes", "SubnetArn", &["arn:aws:ec2:us-east-1:1:subnet/a", "!Ref P", "'{{a}}'"], &["!Ref S", "subnet-12345678"]);
    ("DSY-002.passes", "SecurityGroupArns", &["[arn:aws:ec2:us-east-1:1:security-group/a]", "!Ref G"], &["[sg-12345678]", "[arn:aws:ec2:a, sg-1]"]);
    ("DSY-003.passes", "InTransitEncryption", &["TLS1_2", "!Ref T"], &["NONE", ""]);
    ("DSY-003.passes", "InTransitEncryption; AccessPointArn", &["; ", "NONE; "], &[";  + FileSystemAccessRoleArn: a"]);
    ("DSY-004.passes", "DependsOn", &["Target"], &["", "[Data]"]);
    ("DSY-005.passes", "TransferMode; PreserveDeletedFiles",
        &["CHANGED; REMOVE", "ALL; PRESERVE", "!Ref T; REMOVE", "; REMOVE"], &["ALL; REMOVE"]);
    ("DSY-005.passes", "TransferMode",
        &["CHANGED + Atime: BEST_EFFORT + Mtime: PRESERVE", "CHANGED + Atime: NONE + Mtime: NONE", "CHANGED + Atime: NONE"],
        &["CHANGED + Atime: NONE + Mtime: PRESERVE", "CHANGED + Atime: BEST_EFFORT + Mtime: NONE"]);
    ("DSY-009.passes", "ScheduleExpression", &["rate(12 hours)", "!Ref S"], &["at(2030-01-01T00:00:00)", "cron(0 8 * * * *)", "x"]);
    ("DSY-010.passes", "CloudWatchLogGroupArn; LogLevel", &["a; TRANSFER", "; 'OFF'", "; ", "; !Ref L"], &["; BASIC", "; TRANSFER"]);
    ("DSY-011.passes", "AvailabilityZone; SubnetId", &["us-east-1a; !Ref A", "us-east-1a; subnet-1"], &[]);
    ("EVT-009.passes", "Action@2", &["batch:*", "'*'", "batch:SubmitJob"], &["batch:DescribeJobs", "sns:Publish"]);
    ("EVT-009.passes", "Arn; Action@2",
        &["arn:aws:sns:us-east-1:1:a; sns:Publish", "arn:aws:codebuild:us-east-1:1:project/a; codebuild:StartBuild", "arn:aws:kinesis:us-east-1:1:stream/a; kinesis:PutRecords",
            "arn:aws:logs:us-east-1:1:log-group:a; s3:GetObject", "arn:aws:states:us-east-1:1:stateMachine:a; states:StartExecution",
            "arn:aws:sqs:us-east-1:1:a; s3:GetObject", "!Ref A; s3:GetObject"],
        &["arn:aws:codebuild:us-east-1:1:project/a; s3:GetObject", "arn:aws:kinesis:us-east-1:1:stream/a; s3:GetObject", "arn:aws:firehose:us-east-1:1:deliverystream/a; s3:GetObject",
            "arn:aws:states:us-east-1:1:stateMachine:a; s3:GetObject", "arn:aws:events:us-east-1:1:event-bus/a; s3:GetObject", "arn:aws:ecs:us-east-1:1:cluster/a; s3:GetObject",
            "arn:aws:ssm:us-east-1:1:automation-definition/a; s3:GetObject", "arn:aws:ssm:us-east-1::document/a; s3:GetObject"]);
    ("CFN-003.passes", "Type", &["AWS::SNS::Topic\n    Metadata: {Text: <899900 letters>}"],
        &["AWS::SNS::Topic\n    Metadata: {Text: <900000 letters>}", "AWS::SNS::Topic\n    Metadata: {Text: <1000001 letters>}"]);
}
