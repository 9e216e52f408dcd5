// The apps whose templates are in this folder. README.md says how they are synthesized.
const { App, Stack, Duration, RemovalPolicy, Size } = require('aws-cdk-lib');
const autoscaling = require('aws-cdk-lib/aws-autoscaling');
const batch = require('aws-cdk-lib/aws-batch');
const datasync = require('aws-cdk-lib/aws-datasync');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const efs = require('aws-cdk-lib/aws-efs');
const eks = require('aws-cdk-lib/aws-eks-v2');
const fsx = require('aws-cdk-lib/aws-fsx');
const iam = require('aws-cdk-lib/aws-iam');
const lambda = require('aws-cdk-lib/aws-lambda');
const s3 = require('aws-cdk-lib/aws-s3');
const sfn = require('aws-cdk-lib/aws-stepfunctions');
const tasks = require('aws-cdk-lib/aws-stepfunctions-tasks');
const flags = require('aws-cdk-lib/recommended-feature-flags.json');

const app = new App({
  analyticsReporting: false,
  context: { ...flags, 'aws:cdk:enable-path-metadata': true },
  outdir: process.argv[2],
});

// A network. One app keeps the custom resource that empties the default security group.
function network(stack) {
  const restrictDefaultSecurityGroup = stack.node.id === 'lambda-efs';
  return new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup });
}

// A file system with an access point, which most apps share.
function store(stack, vpc = network(stack)) {
  const fileSystem = new efs.FileSystem(stack, 'Data', {
    vpc,
    encrypted: true,
    lifecyclePolicy: efs.LifecyclePolicy.AFTER_30_DAYS,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const accessPoint = fileSystem.addAccessPoint('Shared', {
    path: '/shared',
    createAcl: { ownerUid: '1000', ownerGid: '1000', permissions: '750' },
    posixUser: { uid: '1000', gid: '1000' },
  });
  return { vpc, fileSystem, accessPoint };
}

function withFileSystem(stack, id, { vpc, accessPoint }, props = {}) {
  return new lambda.Function(stack, id, {
    runtime: lambda.Runtime.PYTHON_3_13,
    handler: 'index.handler',
    code: lambda.Code.fromInline('def handler(event, context):\n    return len(open("/mnt/data/list").read())\n'),
    timeout: Duration.seconds(30),
    vpc,
    filesystem: lambda.FileSystem.fromEfsAccessPoint(accessPoint, '/mnt/data'),
    ...props,
  });
}

function fargateTask(stack, { fileSystem, accessPoint }) {
  const task = new ecs.FargateTaskDefinition(stack, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
  task.addVolume({
    name: 'data',
    efsVolumeConfiguration: {
      fileSystemId: fileSystem.fileSystemId,
      transitEncryption: 'ENABLED',
      authorizationConfig: { accessPointId: accessPoint.accessPointId, iam: 'ENABLED' },
    },
  });
  const container = task.addContainer('app', {
    image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:stable'),
    logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'app' }),
    portMappings: [{ containerPort: 80 }],
  });
  container.addMountPoints({ containerPath: '/data', sourceVolume: 'data', readOnly: false });
  fileSystem.grantReadWrite(task.taskRole);
  return task;
}

{
  const stack = new Stack(app, 'lambda-efs');
  withFileSystem(stack, 'Reader', store(stack));
}
{
  const stack = new Stack(app, 'ecs-efs');
  const shared = store(stack);
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc: shared.vpc, enableFargateCapacityProviders: true });
  const service = new ecs.FargateService(stack, 'Service', {
    cluster,
    taskDefinition: fargateTask(stack, shared),
    desiredCount: 2,
    minHealthyPercent: 100,
    circuitBreaker: { rollback: true },
  });
  shared.fileSystem.connections.allowDefaultPortFrom(service);
}
{
  const stack = new Stack(app, 'batch-efs');
  const { vpc, fileSystem, accessPoint } = store(stack);
  const fargate = new batch.FargateComputeEnvironment(stack, 'Fargate', { vpc, spot: true, maxvCpus: 64 });
  const managed = new batch.ManagedEc2EcsComputeEnvironment(stack, 'Instances', {
    vpc,
    instanceTypes: [ec2.InstanceType.of(ec2.InstanceClass.M6I, ec2.InstanceSize.LARGE)],
    useOptimalInstanceClasses: false,
  });
  fileSystem.connections.allowDefaultPortFrom(fargate);
  fileSystem.connections.allowDefaultPortFrom(managed);
  const volume = () => batch.EcsVolume.efs({
    name: 'data',
    containerPath: '/data',
    fileSystem,
    enableTransitEncryption: true,
    accessPointId: accessPoint.accessPointId,
    useJobRole: true,
  });
  const image = ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/python:3.13');
  const jobRole = (id) => new iam.Role(stack, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const onFargate = new batch.EcsFargateContainerDefinition(stack, 'FargateContainer', {
    image, cpu: 0.5, memory: Size.mebibytes(1024), volumes: [volume()], jobRole: jobRole('FargateJobRole'),
  });
  const onInstances = new batch.EcsEc2ContainerDefinition(stack, 'InstanceContainer', {
    image, cpu: 2, memory: Size.mebibytes(2048), volumes: [volume()], jobRole: jobRole('InstanceJobRole'),
  });
  fileSystem.grantReadWrite(onFargate.jobRole);
  fileSystem.grantReadWrite(onInstances.jobRole);
  new batch.EcsJobDefinition(stack, 'FargateJob', { container: onFargate, retryAttempts: 3 });
  new batch.EcsJobDefinition(stack, 'InstanceJob', { container: onInstances, timeout: Duration.hours(1) });
  new batch.JobQueue(stack, 'FargateQueue', { computeEnvironments: [{ computeEnvironment: fargate, order: 1 }] });
  new batch.JobQueue(stack, 'InstanceQueue', { computeEnvironments: [{ computeEnvironment: managed, order: 1 }], priority: 10 });
}
{
  const stack = new Stack(app, 'ec2-efs');
  const { vpc, fileSystem } = store(stack);
  const instance = new ec2.Instance(stack, 'Server', {
    vpc,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.T4G, ec2.InstanceSize.SMALL),
    machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
    ssmSessionPermissions: true,
  });
  fileSystem.connections.allowDefaultPortFrom(instance);
  fileSystem.grantRootAccess(instance.role);
  instance.userData.addCommands(
    'dnf install -y amazon-efs-utils',
    'mkdir -p /mnt/data',
    `echo "${fileSystem.fileSystemId}:/ /mnt/data efs defaults,_netdev,tls,iam" >> /etc/fstab`,
    'mount -a -t efs,nfs4 defaults',
  );
  instance.node.addDependency(fileSystem.mountTargetsAvailable);
}
{
  const stack = new Stack(app, 'ec2-lustre');
  const vpc = network(stack);
  const lustre = new fsx.LustreFileSystem(stack, 'Scratch', {
    lustreConfiguration: {
      deploymentType: fsx.LustreDeploymentType.PERSISTENT_2,
      perUnitStorageThroughput: 125,
      weeklyMaintenanceStartTime: new fsx.LustreMaintenanceTime({ day: fsx.Weekday.SUNDAY, hour: 3, minute: 0 }),
    },
    storageCapacityGiB: 1200,
    fileSystemTypeVersion: fsx.FileSystemTypeVersion.V_2_15,
    vpc,
    vpcSubnet: vpc.privateSubnets[0],
  });
  const instance = new ec2.Instance(stack, 'Worker', {
    vpc,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.C6I, ec2.InstanceSize.XLARGE),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    vpcSubnets: { subnets: [vpc.privateSubnets[0]] },
  });
  lustre.connections.allowDefaultPortFrom(instance);
  instance.userData.addCommands(
    'dnf install -y lustre-client',
    'mkdir -p /mnt/fsx',
    `mount -t lustre -o relatime,flock ${lustre.dnsName}@tcp:/${lustre.mountName} /mnt/fsx`,
  );
}
{
  const stack = new Stack(app, 'asg-efs');
  const { vpc, fileSystem } = store(stack);
  const group = new autoscaling.AutoScalingGroup(stack, 'Workers', {
    vpc,
    instanceType: ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.MEDIUM),
    machineImage: ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64 }),
    minCapacity: 1,
    maxCapacity: 4,
    signals: autoscaling.Signals.waitForMinCapacity({ timeout: Duration.minutes(10) }),
  });
  fileSystem.connections.allowDefaultPortFrom(group);
  group.userData.addCommands(
    'dnf install -y amazon-efs-utils',
    'mkdir -p /data',
    `mount -t efs -o tls,iam ${fileSystem.fileSystemId}:/ /data`,
  );
  group.userData.addSignalOnExitCommand(group);
  fileSystem.grantReadWrite(group.role);
  group.node.addDependency(fileSystem.mountTargetsAvailable);
}
{
  const stack = new Stack(app, 'datasync-efs');
  const { vpc, fileSystem } = store(stack);
  const bucket = new s3.Bucket(stack, 'Source', { enforceSSL: true });
  const role = new iam.Role(stack, 'TransferRole', { assumedBy: new iam.ServicePrincipal('datasync.amazonaws.com') });
  bucket.grantRead(role);
  const group = new ec2.SecurityGroup(stack, 'TransferGroup', { vpc });
  fileSystem.connections.allowDefaultPortFrom(group);
  const source = new datasync.CfnLocationS3(stack, 'From', {
    s3BucketArn: bucket.bucketArn,
    s3Config: { bucketAccessRoleArn: role.roleArn },
  });
  source.node.addDependency(role);
  const groupArn = stack.formatArn({ service: 'ec2', resource: 'security-group', resourceName: group.securityGroupId });
  const subnetArn = stack.formatArn({ service: 'ec2', resource: 'subnet', resourceName: vpc.privateSubnets[0].subnetId });
  // The file system policy of the CDK allows no anonymous client to mount.
  const mountRole = new iam.Role(stack, 'MountRole', { assumedBy: new iam.ServicePrincipal('datasync.amazonaws.com') });
  fileSystem.grantRootAccess(mountRole);
  const target = new datasync.CfnLocationEFS(stack, 'To', {
    efsFilesystemArn: fileSystem.fileSystemArn,
    ec2Config: { securityGroupArns: [groupArn], subnetArn },
    inTransitEncryption: 'TLS1_2',
    fileSystemAccessRoleArn: mountRole.roleArn,
  });
  target.node.addDependency(mountRole);
  target.node.addDependency(fileSystem.mountTargetsAvailable);
  new datasync.CfnTask(stack, 'Copy', {
    sourceLocationArn: source.ref,
    destinationLocationArn: target.ref,
    schedule: { scheduleExpression: 'cron(0 3 * * ? *)' },
    options: { verifyMode: 'ONLY_FILES_TRANSFERRED' },
  });
}
{
  const stack = new Stack(app, 'eks-efs');
  const { vpc, fileSystem } = store(stack);
  const cluster = new eks.Cluster(stack, 'Cluster', {
    vpc,
    version: eks.KubernetesVersion.V1_33,
    defaultCapacityType: eks.DefaultCapacityType.NODEGROUP,
    defaultCapacity: 0,
  });
  const role = new iam.Role(stack, 'DriverRole', { assumedBy: new iam.ServicePrincipal('pods.eks.amazonaws.com') });
  role.assumeRolePolicy.addStatements(new iam.PolicyStatement({
    actions: ['sts:TagSession'], principals: [new iam.ServicePrincipal('pods.eks.amazonaws.com')],
  }));
  role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonEFSCSIDriverPolicy'));
  const nodes = cluster.addNodegroupCapacity('Nodes', {
    instanceTypes: [ec2.InstanceType.of(ec2.InstanceClass.M6I, ec2.InstanceSize.LARGE)],
    minSize: 1, maxSize: 3,
  });
  new eks.Addon(stack, 'Identity', { cluster, addonName: 'eks-pod-identity-agent' });
  const driver = new eks.Addon(stack, 'Driver', { cluster, addonName: 'aws-efs-csi-driver' });
  driver.node.defaultChild.addPropertyOverride('PodIdentityAssociations', [
    { ServiceAccount: 'efs-csi-controller-sa', RoleArn: role.roleArn },
  ]);
  driver.node.addDependency(nodes);
  fileSystem.connections.allowDefaultPortFrom(cluster.clusterSecurityGroup);
}
{
  const stack = new Stack(app, 'step-functions-efs');
  const shared = store(stack);
  const list = withFileSystem(stack, 'List', shared);
  const cluster = new ecs.Cluster(stack, 'Cluster', { vpc: shared.vpc });
  const group = new ec2.SecurityGroup(stack, 'TaskGroup', { vpc: shared.vpc });
  shared.fileSystem.connections.allowDefaultPortFrom(group);
  const run = new tasks.EcsRunTask(stack, 'Run', {
    integrationPattern: sfn.IntegrationPattern.RUN_JOB,
    cluster,
    taskDefinition: fargateTask(stack, shared),
    launchTarget: new tasks.EcsFargateLaunchTarget({ platformVersion: ecs.FargatePlatformVersion.LATEST }),
    securityGroups: [group],
    subnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS },
  });
  const call = new tasks.LambdaInvoke(stack, 'Call', { lambdaFunction: list, outputPath: '$.Payload' });
  const each = new sfn.Map(stack, 'Each', { maxConcurrency: 4, itemsPath: '$.items' });
  each.itemProcessor(run.addRetry({ maxAttempts: 2 }));
  new sfn.StateMachine(stack, 'Machine', {
    definitionBody: sfn.DefinitionBody.fromChainable(call.next(each).next(new sfn.Succeed(stack, 'Done'))),
    timeout: Duration.hours(2),
    tracingEnabled: true,
  });
}
{
  const stack = new Stack(app, 'lambda-endpoints');
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    maxAzs: 2,
    natGateways: 0,
    restrictDefaultSecurityGroup: false,
    subnetConfiguration: [{ name: 'isolated', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 24 }],
    gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
  });
  const shared = store(stack, vpc);
  const bucket = new s3.Bucket(stack, 'Results', { enforceSSL: true });
  const endpoint = vpc.addInterfaceEndpoint('Queues', { service: ec2.InterfaceVpcEndpointAwsService.SQS });
  vpc.addInterfaceEndpoint('FileSystems', { service: ec2.InterfaceVpcEndpointAwsService.ELASTIC_FILESYSTEM });
  const reader = withFileSystem(stack, 'Reader', shared, { vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED } });
  endpoint.connections.allowDefaultPortFrom(reader);
  bucket.grantWrite(reader);
}

app.synth();
