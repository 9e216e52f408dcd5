// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight`: 25 resource types. Cargo feature: `quicksight`.

pub mod action_connector;
pub use action_connector::{ActionConnector, ActionConnectorRef};
pub mod agent;
pub use agent::{Agent, AgentRef};
pub mod analysis;
pub use analysis::{Analysis, AnalysisRef};
pub mod approval_policy;
pub use approval_policy::{ApprovalPolicy, ApprovalPolicyRef};
pub mod assignment;
pub use assignment::{Assignment, AssignmentRef};
pub mod brand;
pub use brand::{Brand, BrandRef};
pub mod custom_permissions;
pub use custom_permissions::{CustomPermissions, CustomPermissionsRef};
pub mod customization;
pub use customization::{Customization, CustomizationRef};
pub mod dlp_setting;
pub use dlp_setting::{DLPSetting, DLPSettingRef};
pub mod dashboard;
pub use dashboard::{Dashboard, DashboardRef};
pub mod data_set;
pub use data_set::{DataSet, DataSetRef};
pub mod data_source;
pub use data_source::{DataSource, DataSourceRef};
pub mod flow;
pub use flow::{Flow, FlowRef};
pub mod folder;
pub use folder::{Folder, FolderRef};
pub mod group;
pub use group::{Group, GroupRef};
pub mod knowledge_base;
pub use knowledge_base::{KnowledgeBase, KnowledgeBaseRef};
pub mod limits_profile;
pub use limits_profile::{LimitsProfile, LimitsProfileRef};
pub mod o_auth_client_application;
pub use o_auth_client_application::{OAuthClientApplication, OAuthClientApplicationRef};
pub mod refresh_schedule;
pub use refresh_schedule::{RefreshSchedule, RefreshScheduleRef};
pub mod space;
pub use space::{Space, SpaceRef};
pub mod template;
pub use template::{Template, TemplateRef};
pub mod theme;
pub use theme::{Theme, ThemeRef};
pub mod topic;
pub use topic::{Topic, TopicRef};
pub mod topic_v2;
pub use topic_v2::{TopicV2, TopicV2Ref};
pub mod vpc_connection;
pub use vpc_connection::{VPCConnection, VPCConnectionRef};

/// Names of required properties, for messages of the compiler.
pub mod required {
    /// A required property.
    #[derive(Debug)]
    pub enum account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum action {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_connector_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum action_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum actions {}
    /// A required property.
    #[derive(Debug)]
    pub enum agent_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregation_function {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregation_sort_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum aggregations {}
    /// A required property.
    #[derive(Debug)]
    pub enum alias {}
    /// A required property.
    #[derive(Debug)]
    pub enum amount {}
    /// A required property.
    #[derive(Debug)]
    pub enum analysis_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum anchor_date_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum api_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum appended_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum applicable_to {}
    /// A required property.
    #[derive(Debug)]
    pub enum approval_groups {}
    /// A required property.
    #[derive(Debug)]
    pub enum arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum asset_types {}
    /// A required property.
    #[derive(Debug)]
    pub enum assignment_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum assignment_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum audio_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_metadata {}
    /// A required property.
    #[derive(Debug)]
    pub enum authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum authorization_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum aws_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum axis_binding {}
    /// A required property.
    #[derive(Debug)]
    pub enum background_color {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum base_theme_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum body_sections {}
    /// A required property.
    #[derive(Debug)]
    pub enum brand_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket {}
    /// A required property.
    #[derive(Debug)]
    pub enum bucket_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculated_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum calculation {}
    /// A required property.
    #[derive(Debug)]
    pub enum canvas_size_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum cast_column_type_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum catalog {}
    /// A required property.
    #[derive(Debug)]
    pub enum category_data_colors {}
    /// A required property.
    #[derive(Debug)]
    pub enum category_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum cell_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum client_secret {}
    /// A required property.
    #[derive(Debug)]
    pub enum color {}
    /// A required property.
    #[derive(Debug)]
    pub enum color_fill_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum colors {}
    /// A required property.
    #[derive(Debug)]
    pub enum column {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_properties {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_span {}
    /// A required property.
    #[derive(Debug)]
    pub enum column_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum columns_to_unpivot {}
    /// A required property.
    #[derive(Debug)]
    pub enum computation_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum conditional_formatting_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum configuration_overrides {}
    /// A required property.
    #[derive(Debug)]
    pub enum content {}
    /// A required property.
    #[derive(Debug)]
    pub enum contributor_dimensions {}
    /// A required property.
    #[derive(Debug)]
    pub enum control_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum credentials {}
    /// A required property.
    #[derive(Debug)]
    pub enum cross_dataset {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_action_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_instructions_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_label {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_permissions_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum custom_values {}
    /// A required property.
    #[derive(Debug)]
    pub enum dashboard_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_path_list {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_identifier_declarations {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_placeholder {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_set_references {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_source_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum data_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum database {}
    /// A required property.
    #[derive(Debug)]
    pub enum dataset_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum date {}
    /// A required property.
    #[derive(Debug)]
    pub enum decimal_places {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_new_sheet_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_theme {}
    /// A required property.
    #[derive(Debug)]
    pub enum default_value_column {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum destination_table_map {}
    /// A required property.
    #[derive(Debug)]
    pub enum direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum display_mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum distinct {}
    /// A required property.
    #[derive(Debug)]
    pub enum dlp_setting_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum domain {}
    /// A required property.
    #[derive(Debug)]
    pub enum east {}
    /// A required property.
    #[derive(Debug)]
    pub enum element {}
    /// A required property.
    #[derive(Debug)]
    pub enum element_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum element_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum elements {}
    /// A required property.
    #[derive(Debug)]
    pub enum enabled {}
    /// A required property.
    #[derive(Debug)]
    pub enum end_date {}
    /// A required property.
    #[derive(Debug)]
    pub enum entity_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum expression {}
    /// A required property.
    #[derive(Debug)]
    pub enum field_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_control_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_group_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum filter_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum filters {}
    /// A required property.
    #[derive(Debug)]
    pub enum flow_definition {}
    /// A required property.
    #[derive(Debug)]
    pub enum font_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum footer_sections {}
    /// A required property.
    #[derive(Debug)]
    pub enum free_form_layout {}
    /// A required property.
    #[derive(Debug)]
    pub enum function_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum gradient_offset {}
    /// A required property.
    #[derive(Debug)]
    pub enum granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum group_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum header_sections {}
    /// A required property.
    #[derive(Debug)]
    pub enum height {}
    /// A required property.
    #[derive(Debug)]
    pub enum hierarchy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum host {}
    /// A required property.
    #[derive(Debug)]
    pub enum icon_options {}
    /// A required property.
    #[derive(Debug)]
    pub enum id {}
    /// A required property.
    #[derive(Debug)]
    pub enum identifier {}
    /// A required property.
    #[derive(Debug)]
    pub enum image_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum include_inner_set {}
    /// A required property.
    #[derive(Debug)]
    pub enum incremental_refresh {}
    /// A required property.
    #[derive(Debug)]
    pub enum inner_filter {}
    /// A required property.
    #[derive(Debug)]
    pub enum input_columns {}
    /// A required property.
    #[derive(Debug)]
    pub enum instance_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum instruction_text {}
    /// A required property.
    #[derive(Debug)]
    pub enum key {}
    /// A required property.
    #[derive(Debug)]
    pub enum key_pair_username {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum knowledge_base_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum label_action_mappings {}
    /// A required property.
    #[derive(Debug)]
    pub enum label_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum label_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum layer_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum layout {}
    /// A required property.
    #[derive(Debug)]
    pub enum left {}
    /// A required property.
    #[derive(Debug)]
    pub enum left_operand {}
    /// A required property.
    #[derive(Debug)]
    pub enum lookback_window {}
    /// A required property.
    #[derive(Debug)]
    pub enum manifest_file_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum match_operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum max_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum maximum_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum measure_field_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum members {}
    /// A required property.
    #[derive(Debug)]
    pub enum minimum_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum mode {}
    /// A required property.
    #[derive(Debug)]
    pub enum model_profile_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum name {}
    /// A required property.
    #[derive(Debug)]
    pub enum namespace {}
    /// A required property.
    #[derive(Debug)]
    pub enum narrative {}
    /// A required property.
    #[derive(Debug)]
    pub enum new_column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum new_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum new_column_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum north {}
    /// A required property.
    #[derive(Debug)]
    pub enum null_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum null_string {}
    /// A required property.
    #[derive(Debug)]
    pub enum o_auth_client_application_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum o_auth_client_authentication_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum o_auth_token_endpoint_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum object_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum on_clause {}
    /// A required property.
    #[derive(Debug)]
    pub enum operand_field_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum operator {}
    /// A required property.
    #[derive(Debug)]
    pub enum optimized_view_port_width {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum output_column_name_overrides {}
    /// A required property.
    #[derive(Debug)]
    pub enum page_number {}
    /// A required property.
    #[derive(Debug)]
    pub enum page_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_control_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value_configurations {}
    /// A required property.
    #[derive(Debug)]
    pub enum parameter_value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum password {}
    /// A required property.
    #[derive(Debug)]
    pub enum percentile_value {}
    /// A required property.
    #[derive(Debug)]
    pub enum permission_policy {}
    /// A required property.
    #[derive(Debug)]
    pub enum pivot_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum pivoted_labels {}
    /// A required property.
    #[derive(Debug)]
    pub enum plugin_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum policy_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum port {}
    /// A required property.
    #[derive(Debug)]
    pub enum principal {}
    /// A required property.
    #[derive(Debug)]
    pub enum private_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum profile_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_config {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_outage_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum provider_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum qbs_aws_account_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum r#type {}
    /// A required property.
    #[derive(Debug)]
    pub enum range_maximum {}
    /// A required property.
    #[derive(Debug)]
    pub enum range_minimum {}
    /// A required property.
    #[derive(Debug)]
    pub enum redirect_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum region {}
    /// A required property.
    #[derive(Debug)]
    pub enum relative_date_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum rename_column_operations {}
    /// A required property.
    #[derive(Debug)]
    pub enum resize_option {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_limits {}
    /// A required property.
    #[derive(Debug)]
    pub enum resource_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum right {}
    /// A required property.
    #[derive(Debug)]
    pub enum right_operand {}
    /// A required property.
    #[derive(Debug)]
    pub enum role_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum row_span {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope {}
    /// A required property.
    #[derive(Debug)]
    pub enum scope_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum secret_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum section_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum selected_fields_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum separator {}
    /// A required property.
    #[derive(Debug)]
    pub enum shape {}
    /// A required property.
    #[derive(Debug)]
    pub enum sheet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sheet_image_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sheet_text_box_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum size {}
    /// A required property.
    #[derive(Debug)]
    pub enum size_unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum sort_by {}
    /// A required property.
    #[derive(Debug)]
    pub enum sort_direction {}
    /// A required property.
    #[derive(Debug)]
    pub enum sort_paths {}
    /// A required property.
    #[derive(Debug)]
    pub enum source {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_filter_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_parameter_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_table_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum source_table_map {}
    /// A required property.
    #[derive(Debug)]
    pub enum south {}
    /// A required property.
    #[derive(Debug)]
    pub enum space_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_endpoint_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum sql_query {}
    /// A required property.
    #[derive(Debug)]
    pub enum start_date {}
    /// A required property.
    #[derive(Debug)]
    pub enum static_file_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum step_colors {}
    /// A required property.
    #[derive(Debug)]
    pub enum step_size {}
    /// A required property.
    #[derive(Debug)]
    pub enum style {}
    /// A required property.
    #[derive(Debug)]
    pub enum subscription_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum symbol_style {}
    /// A required property.
    #[derive(Debug)]
    pub enum table_path {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_key {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_names {}
    /// A required property.
    #[derive(Debug)]
    pub enum tag_rules {}
    /// A required property.
    #[derive(Debug)]
    pub enum tags {}
    /// A required property.
    #[derive(Debug)]
    pub enum target {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_sheet_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum target_visuals_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum template_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum text {}
    /// A required property.
    #[derive(Debug)]
    pub enum theme_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum time_granularity {}
    /// A required property.
    #[derive(Debug)]
    pub enum title {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_endpoint {}
    /// A required property.
    #[derive(Debug)]
    pub enum token_provider_url {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum topic_placeholder {}
    /// A required property.
    #[derive(Debug)]
    pub enum total_aggregation_function {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_operation_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum transform_step_map {}
    /// A required property.
    #[derive(Debug)]
    pub enum trigger {}
    /// A required property.
    #[derive(Debug)]
    pub enum unit {}
    /// A required property.
    #[derive(Debug)]
    pub enum unmapped_action {}
    /// A required property.
    #[derive(Debug)]
    pub enum unpivoted_label_column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum unpivoted_label_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum unpivoted_value_column_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum unpivoted_value_column_name {}
    /// A required property.
    #[derive(Debug)]
    pub enum url {}
    /// A required property.
    #[derive(Debug)]
    pub enum url_target {}
    /// A required property.
    #[derive(Debug)]
    pub enum url_template {}
    /// A required property.
    #[derive(Debug)]
    pub enum username {}
    /// A required property.
    #[derive(Debug)]
    pub enum value {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_column_configuration {}
    /// A required property.
    #[derive(Debug)]
    pub enum value_type {}
    /// A required property.
    #[derive(Debug)]
    pub enum values {}
    /// A required property.
    #[derive(Debug)]
    pub enum video_extraction_status {}
    /// A required property.
    #[derive(Debug)]
    pub enum visual_id {}
    /// A required property.
    #[derive(Debug)]
    pub enum vpc_connection_arn {}
    /// A required property.
    #[derive(Debug)]
    pub enum warehouse {}
    /// A required property.
    #[derive(Debug)]
    pub enum west {}
    /// A required property.
    #[derive(Debug)]
    pub enum width {}
    /// A required property.
    #[derive(Debug)]
    pub enum x_axis_field {}
    /// A required property.
    #[derive(Debug)]
    pub enum x_axis_location {}
    /// A required property.
    #[derive(Debug)]
    pub enum y_axis_location {}
}
