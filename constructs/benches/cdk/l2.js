// The app of `scale check STACKS CELLS` with L2 constructs of the AWS CDK. Prints the number of resources and the CPU time
// in milliseconds.
//
// npm install aws-cdk-lib@2.276.0 constructs && node l2.js STACKS CELLS FOLDER
const cdk = require("aws-cdk-lib");
const ec2 = require("aws-cdk-lib/aws-ec2");
const efs = require("aws-cdk-lib/aws-efs");
const lambda = require("aws-cdk-lib/aws-lambda");

const [stacks, cells] = process.argv.slice(2).map(Number);
const app = new cdk.App({ outdir: process.argv[4] });
const vpcSubnets = { subnetType: ec2.SubnetType.PRIVATE_ISOLATED };
for (let at = 0; at < stacks; at++) {
  const stack = new cdk.Stack(app, `Stack${at}`);
  const vpc = new ec2.Vpc(stack, "Network", { maxAzs: 2, natGateways: 0 });
  const data = new efs.FileSystem(stack, "Data", { vpc, vpcSubnets });
  for (let cell = 0; cell < cells; cell++) {
    const door = data.addAccessPoint(`Door${cell}`, {
      path: `/cell${cell}`,
      createAcl: { ownerUid: "1001", ownerGid: "1001", permissions: "0750" },
      posixUser: { uid: "1001", gid: "1001" },
    });
    new lambda.Function(stack, `Function${cell}`, {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: "index.handler",
      code: lambda.Code.fromInline("def handler(event, context):\n    return {}\n"),
      vpc,
      vpcSubnets,
      filesystem: lambda.FileSystem.fromEfsAccessPoint(door, "/mnt/data"),
      allowAllOutbound: false,
    });
  }
}
const assembly = app.synth();
const resources = assembly.stacks.map((it) => Object.keys(it.template.Resources).length);
const used = process.cpuUsage();
console.log(
  resources.reduce((sum, it) => sum + it, 0),
  (used.user + used.system) / 1000,
);
