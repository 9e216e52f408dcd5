// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker`: 48 resource types. Cargo feature: `sagemaker`.

pub mod ai_workload_config;
pub use ai_workload_config::{AIWorkloadConfig, AIWorkloadConfigRef};
pub mod action;
pub use action::{Action, ActionRef};
pub mod algorithm;
pub use algorithm::{Algorithm, AlgorithmRef};
pub mod app;
pub use app::{App, AppRef};
pub mod app_image_config;
pub use app_image_config::{AppImageConfig, AppImageConfigRef};
pub mod artifact;
pub use artifact::{Artifact, ArtifactRef};
pub mod cluster;
pub use cluster::{Cluster, ClusterRef};
pub mod cluster_scheduler_config;
pub use cluster_scheduler_config::{ClusterSchedulerConfig, ClusterSchedulerConfigRef};
pub mod code_repository;
pub use code_repository::{CodeRepository, CodeRepositoryRef};
pub mod compute_quota;
pub use compute_quota::{ComputeQuota, ComputeQuotaRef};
pub mod context;
pub use context::{Context, ContextRef};
pub mod data_quality_job_definition;
pub use data_quality_job_definition::{DataQualityJobDefinition, DataQualityJobDefinitionRef};
pub mod device;
pub use device::{Device, DeviceRef};
pub mod device_fleet;
pub use device_fleet::{DeviceFleet, DeviceFleetRef};
pub mod domain;
pub use domain::{Domain, DomainRef};
pub mod endpoint;
pub use endpoint::{Endpoint, EndpointRef};
pub mod endpoint_config;
pub use endpoint_config::{EndpointConfig, EndpointConfigRef};
pub mod experiment;
pub use experiment::{Experiment, ExperimentRef};
pub mod experiment_trial_component;
pub use experiment_trial_component::{ExperimentTrialComponent, ExperimentTrialComponentRef};
pub mod feature_group;
pub use feature_group::{FeatureGroup, FeatureGroupRef};
pub mod hub;
pub use hub::{Hub, HubRef};
pub mod human_task_ui;
pub use human_task_ui::{HumanTaskUi, HumanTaskUiRef};
pub mod image;
pub use image::{Image, ImageRef};
pub mod image_version;
pub use image_version::{ImageVersion, ImageVersionRef};
pub mod inference_component;
pub use inference_component::{InferenceComponent, InferenceComponentRef};
pub mod inference_experiment;
pub use inference_experiment::{InferenceExperiment, InferenceExperimentRef};
pub mod mlflow_app;
pub use mlflow_app::{MlflowApp, MlflowAppRef};
pub mod mlflow_tracking_server;
pub use mlflow_tracking_server::{MlflowTrackingServer, MlflowTrackingServerRef};
pub mod model;
pub use model::{Model, ModelRef};
pub mod model_bias_job_definition;
pub use model_bias_job_definition::{ModelBiasJobDefinition, ModelBiasJobDefinitionRef};
pub mod model_card;
pub use model_card::{ModelCard, ModelCardRef};
pub mod model_explainability_job_definition;
pub use model_explainability_job_definition::{ModelExplainabilityJobDefinition, ModelExplainabilityJobDefinitionRef};
pub mod model_package;
pub use model_package::{ModelPackage, ModelPackageRef};
pub mod model_package_group;
pub use model_package_group::{ModelPackageGroup, ModelPackageGroupRef};
pub mod model_quality_job_definition;
pub use model_quality_job_definition::{ModelQualityJobDefinition, ModelQualityJobDefinitionRef};
pub mod monitoring_schedule;
pub use monitoring_schedule::{MonitoringSchedule, MonitoringScheduleRef};
pub mod notebook_instance;
pub use notebook_instance::{NotebookInstance, NotebookInstanceRef};
pub mod notebook_instance_lifecycle_config;
pub use notebook_instance_lifecycle_config::{NotebookInstanceLifecycleConfig, NotebookInstanceLifecycleConfigRef};
pub mod partner_app;
pub use partner_app::{PartnerApp, PartnerAppRef};
pub mod pipeline;
pub use pipeline::{Pipeline, PipelineRef};
pub mod processing_job;
pub use processing_job::{ProcessingJob, ProcessingJobRef};
pub mod project;
pub use project::{Project, ProjectRef};
pub mod space;
pub use space::{Space, SpaceRef};
pub mod studio_lifecycle_config;
pub use studio_lifecycle_config::{StudioLifecycleConfig, StudioLifecycleConfigRef};
pub mod trial_component;
pub use trial_component::{TrialComponent, TrialComponentRef};
pub mod user_profile;
pub use user_profile::{UserProfile, UserProfileRef};
pub mod workforce;
pub use workforce::{Workforce, WorkforceRef};
pub mod workteam;
pub use workteam::{Workteam, WorkteamRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum accept_eula {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum ai_workload_config_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum alarms {}
    /// A required property.
    #[derive(Debug)]
    pub enum algorithm_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_image_config_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum app_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_store_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum artifact_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum auth_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum availability_zone_balance {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_image {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum capture_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum capture_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum catalog {}
    /// A required property.
    #[derive(Debug)]
    pub enum channel_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum cidrs {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cluster_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum cognito_client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum cognito_user_group {}
    /// A required property.
    #[derive(Debug)]
    pub enum cognito_user_pool {}
    /// A required property.
    #[derive(Debug)]
    pub enum compression_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_quota_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum compute_quota_target {}
    /// A required property.
    #[derive(Debug)]
    pub enum config_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum containers {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum content_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum context_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum context_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum count {}
    /// A required property.
    #[derive(Debug)]
    pub enum creation_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum current_copy_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_captured_destination_s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_input_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_quality_app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_quality_job_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_quality_job_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum db_user {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_ebs_volume_size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_user_settings {}
    /// A required property.
    #[derive(Debug)]
    pub enum description {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_fleet_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum device_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum dns_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum ebs_volume_size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum effect {}
    /// A required property.
    #[derive(Debug)]
    pub enum enable_caching {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_config_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum endpoint_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum enforcement_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum event_time_feature_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum execution_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum experiment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum f_sx_lustre_deletion_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum feature_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum file_system_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum gid {}
    /// A required property.
    #[derive(Debug)]
    pub enum git_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum ground_truth_s3_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum hub_content_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum hub_description {}
    /// A required property.
    #[derive(Debug)]
    pub enum hub_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum human_task_ui_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum image {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum infrastructure_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum infrastructure_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum initial_sampling_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum inline {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_data_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_count {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum interface_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum issuer {}
    /// A required property.
    #[derive(Debug)]
    pub enum job_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum jwks_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum kernel_specs {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum kms_key_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum language {}
    /// A required property.
    #[derive(Debug)]
    pub enum last_modified_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum local_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum logout_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum maintenance_window_start {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_concurrency {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_parallel_execution_steps {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_runtime_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_batch_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_ebs_volume_size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum member_definitions {}
    /// A required property.
    #[derive(Debug)]
    pub enum memory_size_in_mb {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_data {}
    /// A required property.
    #[derive(Debug)]
    pub enum metric_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum metrics_endpoint_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum metrics_endpoints {}
    /// A required property.
    #[derive(Debug)]
    pub enum min_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_instance_metadata_service_version {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_bias_app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_bias_job_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_bias_job_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_card_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_card_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_card_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_explainability_app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_explainability_job_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_explainability_job_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_package_group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_quality_app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_quality_job_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_quality_job_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_variants {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_app_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_execution_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_inputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_schedule_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum monitoring_schedule_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum mount_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum node_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum notification_topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum oidc_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_format {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum outputs {}
    /// A required property.
    #[derive(Debug)]
    pub enum owner_user_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum patching_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum per_unit_storage_throughput {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum pipeline_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum placement_strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum priority {}
    /// A required property.
    #[derive(Debug)]
    pub enum problem_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum processing_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum product_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum production_variants {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum project_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum query_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum real_time_inference_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum record_identifier_feature_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum regex {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_access_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_credentials_provider_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum repository_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_data_source {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_data_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_output_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_storage_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_upload_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum s3_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum sampling_percentage {}
    /// A required property.
    #[derive(Debug)]
    pub enum schedule_expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduled_time {}
    /// A required property.
    #[derive(Debug)]
    pub enum scheduler_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum security_group_ids {}
    /// A required property.
    #[derive(Debug)]
    pub enum shadow_model_variant_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum shadow_model_variants {}
    /// A required property.
    #[derive(Debug)]
    pub enum shap_baseline_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum shap_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum shared_environment_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum sharing_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_in_gi_b {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_algorithms {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_id_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_model_variant_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_uri {}
    /// A required property.
    #[derive(Debug)]
    pub enum space_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum status {}
    /// A required property.
    #[derive(Debug)]
    pub enum strategy {}
    /// A required property.
    #[derive(Debug)]
    pub enum studio_lifecycle_config_app_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum studio_lifecycle_config_content {}
    /// A required property.
    #[derive(Debug)]
    pub enum studio_lifecycle_config_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum subnets {}
    /// A required property.
    #[derive(Debug)]
    pub enum supported_content_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum supported_input_modes {}
    /// A required property.
    #[derive(Debug)]
    pub enum supported_response_mime_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum supported_training_instance_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum team_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum throughput_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum tier {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum tracking_server_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum traffic_routing_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum training_channels {}
    /// A required property.
    #[derive(Debug)]
    pub enum training_image {}
    /// A required property.
    #[derive(Debug)]
    pub enum training_specification {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_input {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_job_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_output {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_resources {}
    /// A required property.
    #[derive(Debug)]
    pub enum trial_component_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum uid {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_info_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_pool {}
    /// A required property.
    #[derive(Debug)]
    pub enum user_profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum validation_profiles {}
    /// A required property.
    #[derive(Debug)]
    pub enum validation_role {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum variant_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum volume_size_in_gb {}
    /// A required property.
    #[derive(Debug)]
    pub enum wait_interval_in_seconds {}
    /// A required property.
    #[derive(Debug)]
    pub enum weight {}
    /// A required property.
    #[derive(Debug)]
    pub enum workforce_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum workload_spec {}
}
