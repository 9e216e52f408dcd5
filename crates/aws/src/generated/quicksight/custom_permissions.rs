// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::CustomPermissions`

use stanchion_template::generated::*;

/// `AWS::QuickSight::CustomPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html)
#[must_use]
pub struct CustomPermissions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomPermissions<Missing_<super::required::aws_account_id>, Missing_<super::required::custom_permissions_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomPermissions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomPermissions<S0, S1> {
    /// `AwsAccountId`: required, 12 to 12 characters, update replaces
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> CustomPermissions<Set_, S1> { self.0.put("AwsAccountId", value.into_node()); CustomPermissions(self.0, PhantomData_) }
    /// `Capabilities`
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Capabilities>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// `CustomPermissionsName`: required, 1 to 64 characters, update replaces
    #[inline] pub fn custom_permissions_name(mut self, value: impl IntoValue_<String>) -> CustomPermissions<S0, Set_> { self.0.put("CustomPermissionsName", value.into_node()); CustomPermissions(self.0, PhantomData_) }
    /// `Tags`: 1 to 200 items
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomPermissions> for CustomPermissions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CustomPermissions<S0, S1> {
    const TYPE: &'static str = "AWS::QuickSight::CustomPermissions";
    type Handle = CustomPermissionsRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CustomPermissions`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CustomPermissionsRef(Id_);
impl From<Id_> for CustomPermissionsRef { #[inline] fn from(id: Id_) -> Self { CustomPermissionsRef(id) } }
impl AsRef<Id_> for CustomPermissionsRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CustomPermissionsRef {
    /// `Ref`: `AwsAccountId|CustomPermissionsName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::QuickSight::CustomPermissions.Capabilities`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-custompermissions-capabilities.html)
#[must_use]
pub struct Capabilities(Properties_);
impl Capabilities {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Capabilities(Properties_::new()) }
}
impl Capabilities {
    /// `AccessAppsNativeDataStore`
    #[inline] pub fn access_apps_native_data_store(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AccessAppsNativeDataStore", value.into_node()); self }
    /// `Action`
    #[inline] pub fn action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Action", value.into_node()); self }
    /// `AddOrRunAnomalyDetectionForAnalyses`
    #[inline] pub fn add_or_run_anomaly_detection_for_analyses(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AddOrRunAnomalyDetectionForAnalyses", value.into_node()); self }
    /// `AmazonBedrockARSAction`
    #[inline] pub fn amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockARSAction", value.into_node()); self }
    /// `AmazonBedrockFSAction`
    #[inline] pub fn amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockFSAction", value.into_node()); self }
    /// `AmazonBedrockKRSAction`
    #[inline] pub fn amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockKRSAction", value.into_node()); self }
    /// `AmazonSThreeAction`
    #[inline] pub fn amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonSThreeAction", value.into_node()); self }
    /// `Analysis`
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// `ApproveFlowShareRequests`
    #[inline] pub fn approve_flow_share_requests(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ApproveFlowShareRequests", value.into_node()); self }
    /// `Apps`
    #[inline] pub fn apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Apps", value.into_node()); self }
    /// `AsanaAction`
    #[inline] pub fn asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AsanaAction", value.into_node()); self }
    /// `Automate`
    #[inline] pub fn automate(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Automate", value.into_node()); self }
    /// `BambooHRAction`
    #[inline] pub fn bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BambooHRAction", value.into_node()); self }
    /// `BoxAgentAction`
    #[inline] pub fn box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BoxAgentAction", value.into_node()); self }
    /// `BuildCalculatedFieldWithQ`
    #[inline] pub fn build_calculated_field_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BuildCalculatedFieldWithQ", value.into_node()); self }
    /// `CanvaAgentAction`
    #[inline] pub fn canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CanvaAgentAction", value.into_node()); self }
    /// `ChatAgent`
    #[inline] pub fn chat_agent(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ChatAgent", value.into_node()); self }
    /// `ComprehendAction`
    #[inline] pub fn comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ComprehendAction", value.into_node()); self }
    /// `ComprehendMedicalAction`
    #[inline] pub fn comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ComprehendMedicalAction", value.into_node()); self }
    /// `ConfluenceAction`
    #[inline] pub fn confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ConfluenceAction", value.into_node()); self }
    /// `CreateAndUpdateAmazonBedrockARSAction`
    #[inline] pub fn create_and_update_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockARSAction", value.into_node()); self }
    /// `CreateAndUpdateAmazonBedrockFSAction`
    #[inline] pub fn create_and_update_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockFSAction", value.into_node()); self }
    /// `CreateAndUpdateAmazonBedrockKRSAction`
    #[inline] pub fn create_and_update_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockKRSAction", value.into_node()); self }
    /// `CreateAndUpdateAmazonSThreeAction`
    #[inline] pub fn create_and_update_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonSThreeAction", value.into_node()); self }
    /// `CreateAndUpdateApps`
    #[inline] pub fn create_and_update_apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateApps", value.into_node()); self }
    /// `CreateAndUpdateAsanaAction`
    #[inline] pub fn create_and_update_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAsanaAction", value.into_node()); self }
    /// `CreateAndUpdateBambooHRAction`
    #[inline] pub fn create_and_update_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateBambooHRAction", value.into_node()); self }
    /// `CreateAndUpdateBoxAgentAction`
    #[inline] pub fn create_and_update_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateBoxAgentAction", value.into_node()); self }
    /// `CreateAndUpdateCanvaAgentAction`
    #[inline] pub fn create_and_update_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateCanvaAgentAction", value.into_node()); self }
    /// `CreateAndUpdateComprehendAction`
    #[inline] pub fn create_and_update_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateComprehendAction", value.into_node()); self }
    /// `CreateAndUpdateComprehendMedicalAction`
    #[inline] pub fn create_and_update_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateComprehendMedicalAction", value.into_node()); self }
    /// `CreateAndUpdateConfluenceAction`
    #[inline] pub fn create_and_update_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateConfluenceAction", value.into_node()); self }
    /// `CreateAndUpdateDashboardEmailReports`
    #[inline] pub fn create_and_update_dashboard_email_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDashboardEmailReports", value.into_node()); self }
    /// `CreateAndUpdateDataSources`
    #[inline] pub fn create_and_update_data_sources(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDataSources", value.into_node()); self }
    /// `CreateAndUpdateDatasets`
    #[inline] pub fn create_and_update_datasets(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDatasets", value.into_node()); self }
    /// `CreateAndUpdateFactSetAction`
    #[inline] pub fn create_and_update_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateFactSetAction", value.into_node()); self }
    /// `CreateAndUpdateGenericHTTPAction`
    #[inline] pub fn create_and_update_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGenericHTTPAction", value.into_node()); self }
    /// `CreateAndUpdateGithubAction`
    #[inline] pub fn create_and_update_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGithubAction", value.into_node()); self }
    /// `CreateAndUpdateGoogleCalendarAction`
    #[inline] pub fn create_and_update_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGoogleCalendarAction", value.into_node()); self }
    /// `CreateAndUpdateHubspotAction`
    #[inline] pub fn create_and_update_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateHubspotAction", value.into_node()); self }
    /// `CreateAndUpdateHuggingFaceAction`
    #[inline] pub fn create_and_update_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateHuggingFaceAction", value.into_node()); self }
    /// `CreateAndUpdateIntercomAction`
    #[inline] pub fn create_and_update_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateIntercomAction", value.into_node()); self }
    /// `CreateAndUpdateJiraAction`
    #[inline] pub fn create_and_update_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateJiraAction", value.into_node()); self }
    /// `CreateAndUpdateKnowledgeBases`
    #[inline] pub fn create_and_update_knowledge_bases(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateKnowledgeBases", value.into_node()); self }
    /// `CreateAndUpdateLinearAction`
    #[inline] pub fn create_and_update_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateLinearAction", value.into_node()); self }
    /// `CreateAndUpdateMCPAction`
    #[inline] pub fn create_and_update_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMCPAction", value.into_node()); self }
    /// `CreateAndUpdateMSExchangeAction`
    #[inline] pub fn create_and_update_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMSExchangeAction", value.into_node()); self }
    /// `CreateAndUpdateMSTeamsAction`
    #[inline] pub fn create_and_update_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMSTeamsAction", value.into_node()); self }
    /// `CreateAndUpdateMondayAction`
    #[inline] pub fn create_and_update_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMondayAction", value.into_node()); self }
    /// `CreateAndUpdateNewRelicAction`
    #[inline] pub fn create_and_update_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateNewRelicAction", value.into_node()); self }
    /// `CreateAndUpdateNotionAction`
    #[inline] pub fn create_and_update_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateNotionAction", value.into_node()); self }
    /// `CreateAndUpdateOneDriveAction`
    #[inline] pub fn create_and_update_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateOneDriveAction", value.into_node()); self }
    /// `CreateAndUpdateOpenAPIAction`
    #[inline] pub fn create_and_update_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateOpenAPIAction", value.into_node()); self }
    /// `CreateAndUpdatePagerDutyAction`
    #[inline] pub fn create_and_update_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdatePagerDutyAction", value.into_node()); self }
    /// `CreateAndUpdateSAPBillOfMaterialAction`
    #[inline] pub fn create_and_update_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPBillOfMaterialAction", value.into_node()); self }
    /// `CreateAndUpdateSAPBusinessPartnerAction`
    #[inline] pub fn create_and_update_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPBusinessPartnerAction", value.into_node()); self }
    /// `CreateAndUpdateSAPMaterialStockAction`
    #[inline] pub fn create_and_update_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPMaterialStockAction", value.into_node()); self }
    /// `CreateAndUpdateSAPPhysicalInventoryAction`
    #[inline] pub fn create_and_update_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPPhysicalInventoryAction", value.into_node()); self }
    /// `CreateAndUpdateSAPProductMasterDataAction`
    #[inline] pub fn create_and_update_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPProductMasterDataAction", value.into_node()); self }
    /// `CreateAndUpdateSalesforceAction`
    #[inline] pub fn create_and_update_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSalesforceAction", value.into_node()); self }
    /// `CreateAndUpdateSandPGMIAction`
    #[inline] pub fn create_and_update_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSandPGMIAction", value.into_node()); self }
    /// `CreateAndUpdateSandPGlobalEnergyAction`
    #[inline] pub fn create_and_update_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSandPGlobalEnergyAction", value.into_node()); self }
    /// `CreateAndUpdateServiceNowAction`
    #[inline] pub fn create_and_update_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateServiceNowAction", value.into_node()); self }
    /// `CreateAndUpdateSharePointAction`
    #[inline] pub fn create_and_update_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSharePointAction", value.into_node()); self }
    /// `CreateAndUpdateSlackAction`
    #[inline] pub fn create_and_update_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSlackAction", value.into_node()); self }
    /// `CreateAndUpdateSmartsheetAction`
    #[inline] pub fn create_and_update_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSmartsheetAction", value.into_node()); self }
    /// `CreateAndUpdateTextractAction`
    #[inline] pub fn create_and_update_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateTextractAction", value.into_node()); self }
    /// `CreateAndUpdateThemes`
    #[inline] pub fn create_and_update_themes(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateThemes", value.into_node()); self }
    /// `CreateAndUpdateThresholdAlerts`
    #[inline] pub fn create_and_update_threshold_alerts(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateThresholdAlerts", value.into_node()); self }
    /// `CreateAndUpdateZendeskAction`
    #[inline] pub fn create_and_update_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateZendeskAction", value.into_node()); self }
    /// `CreateChatAgents`
    #[inline] pub fn create_chat_agents(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateChatAgents", value.into_node()); self }
    /// `CreateDashboardExecutiveSummaryWithQ`
    #[inline] pub fn create_dashboard_executive_summary_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateDashboardExecutiveSummaryWithQ", value.into_node()); self }
    /// `CreateSPICEDataset`
    #[inline] pub fn create_spice_dataset(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSPICEDataset", value.into_node()); self }
    /// `CreateSharedFolders`
    #[inline] pub fn create_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSharedFolders", value.into_node()); self }
    /// `CreateSpaces`
    #[inline] pub fn create_spaces(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSpaces", value.into_node()); self }
    /// `Dashboard`
    #[inline] pub fn dashboard(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Dashboard", value.into_node()); self }
    /// `EditVisualWithQ`
    #[inline] pub fn edit_visual_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("EditVisualWithQ", value.into_node()); self }
    /// `ExportToCsv`
    #[inline] pub fn export_to_csv(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToCsv", value.into_node()); self }
    /// `ExportToCsvInScheduledReports`
    #[inline] pub fn export_to_csv_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToCsvInScheduledReports", value.into_node()); self }
    /// `ExportToExcel`
    #[inline] pub fn export_to_excel(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToExcel", value.into_node()); self }
    /// `ExportToExcelInScheduledReports`
    #[inline] pub fn export_to_excel_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToExcelInScheduledReports", value.into_node()); self }
    /// `ExportToPdf`
    #[inline] pub fn export_to_pdf(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToPdf", value.into_node()); self }
    /// `ExportToPdfInScheduledReports`
    #[inline] pub fn export_to_pdf_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToPdfInScheduledReports", value.into_node()); self }
    /// `Extension`
    #[inline] pub fn extension(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Extension", value.into_node()); self }
    /// `FactSetAction`
    #[inline] pub fn fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("FactSetAction", value.into_node()); self }
    /// `Flow`
    #[inline] pub fn flow(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Flow", value.into_node()); self }
    /// `GenericHTTPAction`
    #[inline] pub fn generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GenericHTTPAction", value.into_node()); self }
    /// `GithubAction`
    #[inline] pub fn github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GithubAction", value.into_node()); self }
    /// `GoogleCalendarAction`
    #[inline] pub fn google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GoogleCalendarAction", value.into_node()); self }
    /// `HubspotAction`
    #[inline] pub fn hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("HubspotAction", value.into_node()); self }
    /// `HuggingFaceAction`
    #[inline] pub fn hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("HuggingFaceAction", value.into_node()); self }
    /// `IncludeContentInScheduledReportsEmail`
    #[inline] pub fn include_content_in_scheduled_reports_email(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("IncludeContentInScheduledReportsEmail", value.into_node()); self }
    /// `IntercomAction`
    #[inline] pub fn intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("IntercomAction", value.into_node()); self }
    /// `InvokeAppsAIInference`
    #[inline] pub fn invoke_apps_ai_inference(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("InvokeAppsAIInference", value.into_node()); self }
    /// `JiraAction`
    #[inline] pub fn jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("JiraAction", value.into_node()); self }
    /// `KnowledgeBase`
    #[inline] pub fn knowledge_base(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("KnowledgeBase", value.into_node()); self }
    /// `LinearAction`
    #[inline] pub fn linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("LinearAction", value.into_node()); self }
    /// `MCPAction`
    #[inline] pub fn mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MCPAction", value.into_node()); self }
    /// `MSExchangeAction`
    #[inline] pub fn ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MSExchangeAction", value.into_node()); self }
    /// `MSTeamsAction`
    #[inline] pub fn ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MSTeamsAction", value.into_node()); self }
    /// `ManageSharedFolders`
    #[inline] pub fn manage_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ManageSharedFolders", value.into_node()); self }
    /// `MondayAction`
    #[inline] pub fn monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MondayAction", value.into_node()); self }
    /// `NewRelicAction`
    #[inline] pub fn new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("NewRelicAction", value.into_node()); self }
    /// `NotionAction`
    #[inline] pub fn notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("NotionAction", value.into_node()); self }
    /// `OneDriveAction`
    #[inline] pub fn one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("OneDriveAction", value.into_node()); self }
    /// `OpenAPIAction`
    #[inline] pub fn open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("OpenAPIAction", value.into_node()); self }
    /// `PagerDutyAction`
    #[inline] pub fn pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PagerDutyAction", value.into_node()); self }
    /// `PerformFlowUiTask`
    #[inline] pub fn perform_flow_ui_task(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PerformFlowUiTask", value.into_node()); self }
    /// `PrintReports`
    #[inline] pub fn print_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PrintReports", value.into_node()); self }
    /// `PublishWithoutApproval`
    #[inline] pub fn publish_without_approval(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PublishWithoutApproval", value.into_node()); self }
    /// `RenameSharedFolders`
    #[inline] pub fn rename_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("RenameSharedFolders", value.into_node()); self }
    /// `Research`
    #[inline] pub fn research(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Research", value.into_node()); self }
    /// `SAPBillOfMaterialAction`
    #[inline] pub fn sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPBillOfMaterialAction", value.into_node()); self }
    /// `SAPBusinessPartnerAction`
    #[inline] pub fn sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPBusinessPartnerAction", value.into_node()); self }
    /// `SAPMaterialStockAction`
    #[inline] pub fn sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPMaterialStockAction", value.into_node()); self }
    /// `SAPPhysicalInventoryAction`
    #[inline] pub fn sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPPhysicalInventoryAction", value.into_node()); self }
    /// `SAPProductMasterDataAction`
    #[inline] pub fn sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPProductMasterDataAction", value.into_node()); self }
    /// `SalesforceAction`
    #[inline] pub fn salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SalesforceAction", value.into_node()); self }
    /// `SandPGMIAction`
    #[inline] pub fn sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SandPGMIAction", value.into_node()); self }
    /// `SandPGlobalEnergyAction`
    #[inline] pub fn sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SandPGlobalEnergyAction", value.into_node()); self }
    /// `ServiceNowAction`
    #[inline] pub fn service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ServiceNowAction", value.into_node()); self }
    /// `ShareAmazonBedrockARSAction`
    #[inline] pub fn share_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockARSAction", value.into_node()); self }
    /// `ShareAmazonBedrockFSAction`
    #[inline] pub fn share_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockFSAction", value.into_node()); self }
    /// `ShareAmazonBedrockKRSAction`
    #[inline] pub fn share_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockKRSAction", value.into_node()); self }
    /// `ShareAmazonSThreeAction`
    #[inline] pub fn share_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonSThreeAction", value.into_node()); self }
    /// `ShareAnalyses`
    #[inline] pub fn share_analyses(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAnalyses", value.into_node()); self }
    /// `ShareApps`
    #[inline] pub fn share_apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareApps", value.into_node()); self }
    /// `ShareAsanaAction`
    #[inline] pub fn share_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAsanaAction", value.into_node()); self }
    /// `ShareBambooHRAction`
    #[inline] pub fn share_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareBambooHRAction", value.into_node()); self }
    /// `ShareBoxAgentAction`
    #[inline] pub fn share_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareBoxAgentAction", value.into_node()); self }
    /// `ShareCanvaAgentAction`
    #[inline] pub fn share_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareCanvaAgentAction", value.into_node()); self }
    /// `ShareChatAgents`
    #[inline] pub fn share_chat_agents(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareChatAgents", value.into_node()); self }
    /// `ShareComprehendAction`
    #[inline] pub fn share_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareComprehendAction", value.into_node()); self }
    /// `ShareComprehendMedicalAction`
    #[inline] pub fn share_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareComprehendMedicalAction", value.into_node()); self }
    /// `ShareConfluenceAction`
    #[inline] pub fn share_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareConfluenceAction", value.into_node()); self }
    /// `ShareDashboards`
    #[inline] pub fn share_dashboards(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDashboards", value.into_node()); self }
    /// `ShareDataSources`
    #[inline] pub fn share_data_sources(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDataSources", value.into_node()); self }
    /// `ShareDatasets`
    #[inline] pub fn share_datasets(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDatasets", value.into_node()); self }
    /// `ShareFactSetAction`
    #[inline] pub fn share_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareFactSetAction", value.into_node()); self }
    /// `ShareGenericHTTPAction`
    #[inline] pub fn share_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGenericHTTPAction", value.into_node()); self }
    /// `ShareGithubAction`
    #[inline] pub fn share_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGithubAction", value.into_node()); self }
    /// `ShareGoogleCalendarAction`
    #[inline] pub fn share_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGoogleCalendarAction", value.into_node()); self }
    /// `ShareHubspotAction`
    #[inline] pub fn share_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareHubspotAction", value.into_node()); self }
    /// `ShareHuggingFaceAction`
    #[inline] pub fn share_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareHuggingFaceAction", value.into_node()); self }
    /// `ShareIntercomAction`
    #[inline] pub fn share_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareIntercomAction", value.into_node()); self }
    /// `ShareJiraAction`
    #[inline] pub fn share_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareJiraAction", value.into_node()); self }
    /// `ShareKnowledgeBases`
    #[inline] pub fn share_knowledge_bases(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareKnowledgeBases", value.into_node()); self }
    /// `ShareLinearAction`
    #[inline] pub fn share_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareLinearAction", value.into_node()); self }
    /// `ShareMCPAction`
    #[inline] pub fn share_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMCPAction", value.into_node()); self }
    /// `ShareMSExchangeAction`
    #[inline] pub fn share_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMSExchangeAction", value.into_node()); self }
    /// `ShareMSTeamsAction`
    #[inline] pub fn share_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMSTeamsAction", value.into_node()); self }
    /// `ShareMondayAction`
    #[inline] pub fn share_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMondayAction", value.into_node()); self }
    /// `ShareNewRelicAction`
    #[inline] pub fn share_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareNewRelicAction", value.into_node()); self }
    /// `ShareNotionAction`
    #[inline] pub fn share_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareNotionAction", value.into_node()); self }
    /// `ShareOneDriveAction`
    #[inline] pub fn share_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareOneDriveAction", value.into_node()); self }
    /// `ShareOpenAPIAction`
    #[inline] pub fn share_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareOpenAPIAction", value.into_node()); self }
    /// `SharePagerDutyAction`
    #[inline] pub fn share_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SharePagerDutyAction", value.into_node()); self }
    /// `SharePointAction`
    #[inline] pub fn share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SharePointAction", value.into_node()); self }
    /// `ShareSAPBillOfMaterialAction`
    #[inline] pub fn share_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPBillOfMaterialAction", value.into_node()); self }
    /// `ShareSAPBusinessPartnerAction`
    #[inline] pub fn share_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPBusinessPartnerAction", value.into_node()); self }
    /// `ShareSAPMaterialStockAction`
    #[inline] pub fn share_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPMaterialStockAction", value.into_node()); self }
    /// `ShareSAPPhysicalInventoryAction`
    #[inline] pub fn share_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPPhysicalInventoryAction", value.into_node()); self }
    /// `ShareSAPProductMasterDataAction`
    #[inline] pub fn share_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPProductMasterDataAction", value.into_node()); self }
    /// `ShareSalesforceAction`
    #[inline] pub fn share_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSalesforceAction", value.into_node()); self }
    /// `ShareSandPGMIAction`
    #[inline] pub fn share_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSandPGMIAction", value.into_node()); self }
    /// `ShareSandPGlobalEnergyAction`
    #[inline] pub fn share_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSandPGlobalEnergyAction", value.into_node()); self }
    /// `ShareServiceNowAction`
    #[inline] pub fn share_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareServiceNowAction", value.into_node()); self }
    /// `ShareSharePointAction`
    #[inline] pub fn share_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSharePointAction", value.into_node()); self }
    /// `ShareSlackAction`
    #[inline] pub fn share_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSlackAction", value.into_node()); self }
    /// `ShareSmartsheetAction`
    #[inline] pub fn share_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSmartsheetAction", value.into_node()); self }
    /// `ShareSpaces`
    #[inline] pub fn share_spaces(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSpaces", value.into_node()); self }
    /// `ShareTextractAction`
    #[inline] pub fn share_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareTextractAction", value.into_node()); self }
    /// `ShareZendeskAction`
    #[inline] pub fn share_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareZendeskAction", value.into_node()); self }
    /// `SlackAction`
    #[inline] pub fn slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SlackAction", value.into_node()); self }
    /// `SmartsheetAction`
    #[inline] pub fn smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SmartsheetAction", value.into_node()); self }
    /// `Space`
    #[inline] pub fn space(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Space", value.into_node()); self }
    /// `SubscribeDashboardEmailReports`
    #[inline] pub fn subscribe_dashboard_email_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SubscribeDashboardEmailReports", value.into_node()); self }
    /// `TextractAction`
    #[inline] pub fn textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("TextractAction", value.into_node()); self }
    /// `Topic`
    #[inline] pub fn topic(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Topic", value.into_node()); self }
    /// `UseAgentWebSearch`
    #[inline] pub fn use_agent_web_search(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAgentWebSearch", value.into_node()); self }
    /// `UseAmazonBedrockARSAction`
    #[inline] pub fn use_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockARSAction", value.into_node()); self }
    /// `UseAmazonBedrockFSAction`
    #[inline] pub fn use_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockFSAction", value.into_node()); self }
    /// `UseAmazonBedrockKRSAction`
    #[inline] pub fn use_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockKRSAction", value.into_node()); self }
    /// `UseAmazonSThreeAction`
    #[inline] pub fn use_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonSThreeAction", value.into_node()); self }
    /// `UseAsanaAction`
    #[inline] pub fn use_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAsanaAction", value.into_node()); self }
    /// `UseBambooHRAction`
    #[inline] pub fn use_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBambooHRAction", value.into_node()); self }
    /// `UseBedrockModels`
    #[inline] pub fn use_bedrock_models(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBedrockModels", value.into_node()); self }
    /// `UseBoxAgentAction`
    #[inline] pub fn use_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBoxAgentAction", value.into_node()); self }
    /// `UseCanvaAgentAction`
    #[inline] pub fn use_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseCanvaAgentAction", value.into_node()); self }
    /// `UseComprehendAction`
    #[inline] pub fn use_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseComprehendAction", value.into_node()); self }
    /// `UseComprehendMedicalAction`
    #[inline] pub fn use_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseComprehendMedicalAction", value.into_node()); self }
    /// `UseConfluenceAction`
    #[inline] pub fn use_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseConfluenceAction", value.into_node()); self }
    /// `UseFactSetAction`
    #[inline] pub fn use_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseFactSetAction", value.into_node()); self }
    /// `UseGenericHTTPAction`
    #[inline] pub fn use_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGenericHTTPAction", value.into_node()); self }
    /// `UseGithubAction`
    #[inline] pub fn use_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGithubAction", value.into_node()); self }
    /// `UseGoogleCalendarAction`
    #[inline] pub fn use_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGoogleCalendarAction", value.into_node()); self }
    /// `UseHubspotAction`
    #[inline] pub fn use_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseHubspotAction", value.into_node()); self }
    /// `UseHuggingFaceAction`
    #[inline] pub fn use_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseHuggingFaceAction", value.into_node()); self }
    /// `UseIntercomAction`
    #[inline] pub fn use_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseIntercomAction", value.into_node()); self }
    /// `UseJiraAction`
    #[inline] pub fn use_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseJiraAction", value.into_node()); self }
    /// `UseLinearAction`
    #[inline] pub fn use_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseLinearAction", value.into_node()); self }
    /// `UseMCPAction`
    #[inline] pub fn use_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMCPAction", value.into_node()); self }
    /// `UseMSExchangeAction`
    #[inline] pub fn use_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMSExchangeAction", value.into_node()); self }
    /// `UseMSTeamsAction`
    #[inline] pub fn use_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMSTeamsAction", value.into_node()); self }
    /// `UseMondayAction`
    #[inline] pub fn use_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMondayAction", value.into_node()); self }
    /// `UseNewRelicAction`
    #[inline] pub fn use_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseNewRelicAction", value.into_node()); self }
    /// `UseNotionAction`
    #[inline] pub fn use_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseNotionAction", value.into_node()); self }
    /// `UseOneDriveAction`
    #[inline] pub fn use_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseOneDriveAction", value.into_node()); self }
    /// `UseOpenAPIAction`
    #[inline] pub fn use_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseOpenAPIAction", value.into_node()); self }
    /// `UsePagerDutyAction`
    #[inline] pub fn use_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UsePagerDutyAction", value.into_node()); self }
    /// `UseSAPBillOfMaterialAction`
    #[inline] pub fn use_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPBillOfMaterialAction", value.into_node()); self }
    /// `UseSAPBusinessPartnerAction`
    #[inline] pub fn use_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPBusinessPartnerAction", value.into_node()); self }
    /// `UseSAPMaterialStockAction`
    #[inline] pub fn use_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPMaterialStockAction", value.into_node()); self }
    /// `UseSAPPhysicalInventoryAction`
    #[inline] pub fn use_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPPhysicalInventoryAction", value.into_node()); self }
    /// `UseSAPProductMasterDataAction`
    #[inline] pub fn use_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPProductMasterDataAction", value.into_node()); self }
    /// `UseSalesforceAction`
    #[inline] pub fn use_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSalesforceAction", value.into_node()); self }
    /// `UseSandPGMIAction`
    #[inline] pub fn use_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSandPGMIAction", value.into_node()); self }
    /// `UseSandPGlobalEnergyAction`
    #[inline] pub fn use_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSandPGlobalEnergyAction", value.into_node()); self }
    /// `UseServiceNowAction`
    #[inline] pub fn use_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseServiceNowAction", value.into_node()); self }
    /// `UseSharePointAction`
    #[inline] pub fn use_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSharePointAction", value.into_node()); self }
    /// `UseSlackAction`
    #[inline] pub fn use_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSlackAction", value.into_node()); self }
    /// `UseSmartsheetAction`
    #[inline] pub fn use_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSmartsheetAction", value.into_node()); self }
    /// `UseTextractAction`
    #[inline] pub fn use_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseTextractAction", value.into_node()); self }
    /// `UseZendeskAction`
    #[inline] pub fn use_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseZendeskAction", value.into_node()); self }
    /// `ViewAccountSPICECapacity`
    #[inline] pub fn view_account_spice_capacity(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ViewAccountSPICECapacity", value.into_node()); self }
    /// `ZendeskAction`
    #[inline] pub fn zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ZendeskAction", value.into_node()); self }
}
impl IntoValue_<Capabilities> for Capabilities { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::CustomPermissions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-custompermissions.html)
#[derive(Debug)]
pub enum CapabilityState {}
impl CapabilityState {
    /// `DENY`
    pub const DENY: Value_<CapabilityState> = Value_::constant("DENY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CapabilityState> { Value_::from_node(value.into_node()) }
}
