// Made by `cargo xtask generate`; do not edit.

#[cfg(feature = "accessanalyzer")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod accessanalyzer;
#[cfg(feature = "accountaccess")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod accountaccess;
#[cfg(feature = "acmpca")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod acmpca;
#[cfg(feature = "agentregistry")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod agentregistry;
#[cfg(feature = "aiops")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod aiops;
#[cfg(feature = "amazonmq")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod amazonmq;
#[cfg(feature = "amplify")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod amplify;
#[cfg(feature = "amplifyuibuilder")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod amplifyuibuilder;
#[cfg(feature = "apigateway")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod apigateway;
#[cfg(feature = "apigateway")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod apigatewayv2;
#[cfg(feature = "appconfig")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appconfig;
#[cfg(feature = "appfabric")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appfabric;
#[cfg(feature = "appflow")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appflow;
#[cfg(feature = "appintegrations")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appintegrations;
#[cfg(feature = "applicationautoscaling")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod applicationautoscaling;
#[cfg(feature = "applicationinsights")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod applicationinsights;
#[cfg(feature = "applicationsignals")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod applicationsignals;
#[cfg(feature = "appmesh")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appmesh;
#[cfg(feature = "apprunner")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod apprunner;
#[cfg(feature = "appstream")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appstream;
#[cfg(feature = "appsync")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod appsync;
#[cfg(feature = "apptest")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod apptest;
#[cfg(feature = "aps")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod aps;
#[cfg(feature = "arcregionswitch")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod arcregionswitch;
#[cfg(feature = "arczonalshift")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod arczonalshift;
#[cfg(feature = "athena")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod athena;
#[cfg(feature = "auditmanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod auditmanager;
#[cfg(feature = "autoscaling")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod autoscaling;
#[cfg(feature = "autoscalingplans")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod autoscalingplans;
#[cfg(feature = "awsexternalanthropic")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod awsexternalanthropic;
#[cfg(feature = "b2bi")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod b2bi;
#[cfg(feature = "backup")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod backup;
#[cfg(feature = "backupgateway")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod backupgateway;
#[cfg(feature = "batch")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod batch;
#[cfg(feature = "bcm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bcm;
#[cfg(feature = "bcm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bcmdataexports;
#[cfg(feature = "bcm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bcmpricingcalculator;
#[cfg(feature = "bedrock")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bedrock;
#[cfg(feature = "bedrock")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bedrockagentcore;
#[cfg(feature = "bedrock")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod bedrockmantle;
#[cfg(feature = "billing")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod billing;
#[cfg(feature = "billing")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod billingconductor;
#[cfg(feature = "braket")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod braket;
#[cfg(feature = "budgets")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod budgets;
#[cfg(feature = "cases")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cases;
#[cfg(feature = "cassandra")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cassandra;
#[cfg(feature = "ce")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ce;
#[cfg(feature = "certificatemanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod certificatemanager;
#[cfg(feature = "chatbot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod chatbot;
#[cfg(feature = "chime")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod chime;
#[cfg(feature = "cleanrooms")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cleanrooms;
#[cfg(feature = "cleanrooms")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cleanroomsml;
#[cfg(feature = "cloud9")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloud9;
#[cfg(feature = "cloudformation")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloudformation;
#[cfg(feature = "cloudfront")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloudfront;
#[cfg(feature = "cloudhsm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloudhsm;
#[cfg(feature = "cloudtrail")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloudtrail;
#[cfg(feature = "cloudwatch")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cloudwatch;
#[cfg(feature = "codeartifact")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codeartifact;
#[cfg(feature = "codebuild")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codebuild;
#[cfg(feature = "codecommit")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codecommit;
#[cfg(feature = "codeconnections")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codeconnections;
#[cfg(feature = "codedeploy")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codedeploy;
#[cfg(feature = "codeguruprofiler")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codeguruprofiler;
#[cfg(feature = "codegurureviewer")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codegurureviewer;
#[cfg(feature = "codepipeline")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codepipeline;
#[cfg(feature = "codestar")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codestar;
#[cfg(feature = "codestar")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codestarconnections;
#[cfg(feature = "codestar")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod codestarnotifications;
#[cfg(feature = "cognito")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cognito;
#[cfg(feature = "comprehend")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod comprehend;
#[cfg(feature = "computeoptimizer")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod computeoptimizer;
#[cfg(feature = "config")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod config;
#[cfg(feature = "connect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod connect;
#[cfg(feature = "connect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod connectcampaigns;
#[cfg(feature = "connect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod connectcampaignsv2;
#[cfg(feature = "controltower")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod controltower;
#[cfg(feature = "cur")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod cur;
#[cfg(feature = "customerprofiles")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod customerprofiles;
#[cfg(feature = "databrew")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod databrew;
#[cfg(feature = "dataexchange")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dataexchange;
#[cfg(feature = "datapipeline")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod datapipeline;
#[cfg(feature = "datasync")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod datasync;
#[cfg(feature = "datazone")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod datazone;
#[cfg(feature = "dax")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dax;
#[cfg(feature = "deadline")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod deadline;
#[cfg(feature = "detective")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod detective;
#[cfg(feature = "devicefarm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod devicefarm;
#[cfg(feature = "devopsagent")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod devopsagent;
#[cfg(feature = "devopsguru")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod devopsguru;
#[cfg(feature = "directconnect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod directconnect;
#[cfg(feature = "directoryservice")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod directoryservice;
#[cfg(feature = "dlm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dlm;
#[cfg(feature = "dms")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dms;
#[cfg(feature = "docdb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod docdb;
#[cfg(feature = "docdb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod docdbelastic;
#[cfg(feature = "drs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod drs;
#[cfg(feature = "dsql")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dsql;
#[cfg(feature = "dynamodb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod dynamodb;
#[cfg(feature = "ec2")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ec2;
#[cfg(feature = "ecr")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ecr;
#[cfg(feature = "ecs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ecs;
#[cfg(feature = "efs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod efs;
#[cfg(feature = "eks")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod eks;
#[cfg(feature = "elasticache")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elasticache;
#[cfg(feature = "elasticbeanstalk")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elasticbeanstalk;
#[cfg(feature = "elasticloadbalancing")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elasticloadbalancing;
#[cfg(feature = "elasticloadbalancing")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elasticloadbalancingv2;
#[cfg(feature = "elasticsearch")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elasticsearch;
#[cfg(feature = "elementalinference")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod elementalinference;
#[cfg(feature = "emr")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod emr;
#[cfg(feature = "emr")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod emrcontainers;
#[cfg(feature = "emr")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod emrserverless;
#[cfg(feature = "entityresolution")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod entityresolution;
#[cfg(feature = "events")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod events;
#[cfg(feature = "events")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod eventschemas;
#[cfg(feature = "events")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod eventsv2;
#[cfg(feature = "evidently")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod evidently;
#[cfg(feature = "evs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod evs;
#[cfg(feature = "finspace")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod finspace;
#[cfg(feature = "fis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod fis;
#[cfg(feature = "fms")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod fms;
#[cfg(feature = "forecast")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod forecast;
#[cfg(feature = "frauddetector")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod frauddetector;
#[cfg(feature = "fsx")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod fsx;
#[cfg(feature = "gamelift")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod gamelift;
#[cfg(feature = "gamelift")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod gameliftstreams;
#[cfg(feature = "gammadilithium")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod gammadilithium;
#[cfg(feature = "globalaccelerator")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod globalaccelerator;
#[cfg(feature = "glue")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod glue;
#[cfg(feature = "grafana")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod grafana;
#[cfg(feature = "greengrass")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod greengrass;
#[cfg(feature = "greengrass")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod greengrassv2;
#[cfg(feature = "groundstation")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod groundstation;
#[cfg(feature = "guardduty")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod guardduty;
#[cfg(feature = "healthagent")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod healthagent;
#[cfg(feature = "healthimaging")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod healthimaging;
#[cfg(feature = "healthlake")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod healthlake;
#[cfg(feature = "iam")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iam;
#[cfg(feature = "identitystore")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod identitystore;
#[cfg(feature = "imagebuilder")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod imagebuilder;
#[cfg(feature = "inspector")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod inspector;
#[cfg(feature = "inspectorv2")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod inspectorv2;
#[cfg(feature = "interconnect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod interconnect;
#[cfg(feature = "internetmonitor")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod internetmonitor;
#[cfg(feature = "invoicing")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod invoicing;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iot;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotanalytics;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotcoredeviceadvisor;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotevents;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotfleetwise;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotmanagedintegrations;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotsecuretunneling;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotsitewise;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotthingsgraph;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iottwinmaker;
#[cfg(feature = "iot")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod iotwireless;
#[cfg(feature = "ivs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ivs;
#[cfg(feature = "ivschat")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ivschat;
#[cfg(feature = "kafkaconnect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kafkaconnect;
#[cfg(feature = "kendra")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kendra;
#[cfg(feature = "kendraranking")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kendraranking;
#[cfg(feature = "kinesis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kinesis;
#[cfg(feature = "kinesis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kinesisanalytics;
#[cfg(feature = "kinesis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kinesisanalyticsv2;
#[cfg(feature = "kinesis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kinesisfirehose;
#[cfg(feature = "kinesis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kinesisvideo;
#[cfg(feature = "kms")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod kms;
#[cfg(feature = "lakeformation")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lakeformation;
#[cfg(feature = "lambda")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lambda;
#[cfg(feature = "launchwizard")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod launchwizard;
#[cfg(feature = "lex")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lex;
#[cfg(feature = "licensemanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod licensemanager;
#[cfg(feature = "licensemanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod licensemanagerlinuxsubscriptions;
#[cfg(feature = "licensemanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod licensemanagerusersubscriptions;
#[cfg(feature = "lightsail")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lightsail;
#[cfg(feature = "location")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod location;
#[cfg(feature = "logs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod logs;
#[cfg(feature = "lookoutequipment")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lookoutequipment;
#[cfg(feature = "lookoutvision")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod lookoutvision;
#[cfg(feature = "m2")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod m2;
#[cfg(feature = "macie")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod macie;
#[cfg(feature = "managedblockchain")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod managedblockchain;
#[cfg(feature = "mediaconnect")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediaconnect;
#[cfg(feature = "mediaconvert")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediaconvert;
#[cfg(feature = "medialive")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod medialive;
#[cfg(feature = "mediapackage")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediapackage;
#[cfg(feature = "mediapackage")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediapackagev2;
#[cfg(feature = "mediastore")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediastore;
#[cfg(feature = "mediatailor")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mediatailor;
#[cfg(feature = "memorydb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod memorydb;
#[cfg(feature = "mgn")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mgn;
#[cfg(feature = "mpa")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mpa;
#[cfg(feature = "msk")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod msk;
#[cfg(feature = "mwaa")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mwaa;
#[cfg(feature = "mwaaserverless")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod mwaaserverless;
#[cfg(feature = "neptune")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod neptune;
#[cfg(feature = "neptunegraph")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod neptunegraph;
#[cfg(feature = "networkfirewall")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod networkfirewall;
#[cfg(feature = "networkflowmonitor")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod networkflowmonitor;
#[cfg(feature = "networkmanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod networkmanager;
#[cfg(feature = "networkmonitor")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod networkmonitor;
#[cfg(feature = "networksecuritymanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod networksecuritymanager;
#[cfg(feature = "nimblestudio")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod nimblestudio;
#[cfg(feature = "notifications")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod notifications;
#[cfg(feature = "notificationscontacts")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod notificationscontacts;
#[cfg(feature = "novaact")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod novaact;
#[cfg(feature = "oam")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod oam;
#[cfg(feature = "observabilityadmin")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod observabilityadmin;
#[cfg(feature = "odb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod odb;
#[cfg(feature = "omics")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod omics;
#[cfg(feature = "opensearch")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod opensearch;
#[cfg(feature = "opensearchserverless")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod opensearchserverless;
#[cfg(feature = "opensearchservice")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod opensearchservice;
#[cfg(feature = "opsworks")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod opsworks;
#[cfg(feature = "organizations")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod organizations;
#[cfg(feature = "osis")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod osis;
#[cfg(feature = "outposts")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod outposts;
#[cfg(feature = "panorama")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod panorama;
#[cfg(feature = "paymentcryptography")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod paymentcryptography;
#[cfg(feature = "pcaconnectorad")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pcaconnectorad;
#[cfg(feature = "pcaconnectorscep")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pcaconnectorscep;
#[cfg(feature = "pcs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pcs;
#[cfg(feature = "personalize")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod personalize;
#[cfg(feature = "pi")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pi;
#[cfg(feature = "pinpoint")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pinpoint;
#[cfg(feature = "pinpointemail")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pinpointemail;
#[cfg(feature = "pipes")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pipes;
#[cfg(feature = "polly")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod polly;
#[cfg(feature = "pricingplanmanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod pricingplanmanager;
#[cfg(feature = "proton")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod proton;
#[cfg(feature = "qbusiness")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod qbusiness;
#[cfg(feature = "qldb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod qldb;
#[cfg(feature = "quicksight")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod quicksight;
#[cfg(feature = "ram")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ram;
#[cfg(feature = "rbin")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rbin;
#[cfg(feature = "rds")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rds;
#[cfg(feature = "redshift")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod redshift;
#[cfg(feature = "redshift")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod redshiftserverless;
#[cfg(feature = "refactorspaces")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod refactorspaces;
#[cfg(feature = "rekognition")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rekognition;
#[cfg(feature = "resiliencehub")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod resiliencehub;
#[cfg(feature = "resiliencehubv2")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod resiliencehubv2;
#[cfg(feature = "resourceexplorer2")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod resourceexplorer2;
#[cfg(feature = "resourcegroups")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod resourcegroups;
#[cfg(feature = "robomaker")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod robomaker;
#[cfg(feature = "rolesanywhere")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rolesanywhere;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53globalresolver;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53profiles;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53recoverycontrol;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53recoveryreadiness;
#[cfg(feature = "route53")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod route53resolver;
#[cfg(feature = "rtbfabric")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rtbfabric;
#[cfg(feature = "rum")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod rum;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3express;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3files;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3objectlambda;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3outposts;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3tables;
#[cfg(feature = "s3")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod s3vectors;
#[cfg(feature = "sagemaker")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod sagemaker;
#[cfg(feature = "scheduler")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod scheduler;
#[cfg(feature = "scn")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod scn;
#[cfg(feature = "sdb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod sdb;
#[cfg(feature = "secretsmanager")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod secretsmanager;
#[cfg(feature = "securityagent")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod securityagent;
#[cfg(feature = "securityhub")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod securityhub;
#[cfg(feature = "securitylake")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod securitylake;
#[cfg(feature = "serverlessrepo")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod serverlessrepo;
#[cfg(feature = "servicecatalog")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod servicecatalog;
#[cfg(feature = "servicecatalogappregistry")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod servicecatalogappregistry;
#[cfg(feature = "servicediscovery")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod servicediscovery;
#[cfg(feature = "ses")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ses;
#[cfg(feature = "shield")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod shield;
#[cfg(feature = "signer")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod signer;
#[cfg(feature = "simspaceweaver")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod simspaceweaver;
#[cfg(feature = "smsvoice")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod smsvoice;
#[cfg(feature = "sns")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod sns;
#[cfg(feature = "sqs")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod sqs;
#[cfg(feature = "ssm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ssm;
#[cfg(feature = "ssm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ssmcontacts;
#[cfg(feature = "ssm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ssmguiconnect;
#[cfg(feature = "ssm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ssmincidents;
#[cfg(feature = "ssm")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod ssmquicksetup;
#[cfg(feature = "sso")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod sso;
#[cfg(feature = "stepfunctions")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod stepfunctions;
#[cfg(feature = "storagegateway")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod storagegateway;
#[cfg(feature = "supportapp")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod supportapp;
#[cfg(feature = "supportauthz")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod supportauthz;
#[cfg(feature = "synthetics")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod synthetics;
#[cfg(feature = "systemsmanagersap")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod systemsmanagersap;
#[cfg(feature = "textract")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod textract;
#[cfg(feature = "timestream")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod timestream;
#[cfg(feature = "transcribe")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod transcribe;
#[cfg(feature = "transfer")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod transfer;
#[cfg(feature = "translate")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod translate;
#[cfg(feature = "uxc")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod uxc;
#[cfg(feature = "verifiedpermissions")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod verifiedpermissions;
#[cfg(feature = "voiceid")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod voiceid;
#[cfg(feature = "vpclattice")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod vpclattice;
#[cfg(feature = "waf")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod waf;
#[cfg(feature = "waf")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod wafregional;
#[cfg(feature = "waf")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod wafv2;
#[cfg(feature = "wellarchitected")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod wellarchitected;
#[cfg(feature = "wickr")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod wickr;
#[cfg(feature = "wisdom")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod wisdom;
#[cfg(feature = "workspaces")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod workspaces;
#[cfg(feature = "workspacesinstances")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod workspacesinstances;
#[cfg(feature = "workspacesthinclient")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod workspacesthinclient;
#[cfg(feature = "workspacesweb")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod workspacesweb;
#[cfg(feature = "xray")]
#[allow(missing_debug_implementations, non_camel_case_types, unused_imports, clippy::all, clippy::pedantic, rustdoc::all, reason = "generated")]
pub mod xray;
