// The app of `scale topics STACKS CELLS` with L1 constructs of the AWS CDK. Prints the CPU time in milliseconds.
//
// npm install aws-cdk-lib@2.276.0 constructs && node l1.js STACKS CELLS FOLDER
const cdk = require("aws-cdk-lib");
const sns = require("aws-cdk-lib/aws-sns");

const [stacks, cells] = process.argv.slice(2).map(Number);
const app = new cdk.App({ outdir: process.argv[4] });
for (let at = 0; at < stacks; at++) {
  const stack = new cdk.Stack(app, `Stack${at}`);
  for (let cell = 0; cell < cells; cell++) {
    new sns.CfnTopic(stack, `Topic${cell}`, {
      displayName: `Topic ${cell}`,
      tags: [
        { key: "Index", value: String(cell) },
        { key: "Vpc", value: "shared" },
      ],
    });
  }
}
app.synth();
const used = process.cpuUsage();
console.log((used.user + used.system) / 1000);
