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
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> CustomPermissions<Set_, S1> { self.0.put("AwsAccountId", value.into_node()); CustomPermissions(self.0, PhantomData_) }
    /// Sets `Capabilities`.
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Capabilities>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// Sets `CustomPermissionsName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn custom_permissions_name(mut self, value: impl IntoValue_<String>) -> CustomPermissions<S0, Set_> { self.0.put("CustomPermissionsName", value.into_node()); CustomPermissions(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 200 items.
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
    /// Sets `AccessAppsNativeDataStore`. The values are constants of [`CapabilityState`].
    #[inline] pub fn access_apps_native_data_store(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AccessAppsNativeDataStore", value.into_node()); self }
    /// Sets `Action`. The values are constants of [`CapabilityState`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `AddOrRunAnomalyDetectionForAnalyses`. The values are constants of [`CapabilityState`].
    #[inline] pub fn add_or_run_anomaly_detection_for_analyses(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AddOrRunAnomalyDetectionForAnalyses", value.into_node()); self }
    /// Sets `AmazonBedrockARSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockARSAction", value.into_node()); self }
    /// Sets `AmazonBedrockFSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockFSAction", value.into_node()); self }
    /// Sets `AmazonBedrockKRSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonBedrockKRSAction", value.into_node()); self }
    /// Sets `AmazonSThreeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AmazonSThreeAction", value.into_node()); self }
    /// Sets `Analysis`. The values are constants of [`CapabilityState`].
    #[inline] pub fn analysis(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Analysis", value.into_node()); self }
    /// Sets `ApproveFlowShareRequests`. The values are constants of [`CapabilityState`].
    #[inline] pub fn approve_flow_share_requests(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ApproveFlowShareRequests", value.into_node()); self }
    /// Sets `Apps`. The values are constants of [`CapabilityState`].
    #[inline] pub fn apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Apps", value.into_node()); self }
    /// Sets `AsanaAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("AsanaAction", value.into_node()); self }
    /// Sets `Automate`. The values are constants of [`CapabilityState`].
    #[inline] pub fn automate(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Automate", value.into_node()); self }
    /// Sets `BambooHRAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BambooHRAction", value.into_node()); self }
    /// Sets `BoxAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BoxAgentAction", value.into_node()); self }
    /// Sets `BuildCalculatedFieldWithQ`. The values are constants of [`CapabilityState`].
    #[inline] pub fn build_calculated_field_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("BuildCalculatedFieldWithQ", value.into_node()); self }
    /// Sets `CanvaAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CanvaAgentAction", value.into_node()); self }
    /// Sets `ChatAgent`. The values are constants of [`CapabilityState`].
    #[inline] pub fn chat_agent(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ChatAgent", value.into_node()); self }
    /// Sets `ComprehendAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ComprehendAction", value.into_node()); self }
    /// Sets `ComprehendMedicalAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ComprehendMedicalAction", value.into_node()); self }
    /// Sets `ConfluenceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ConfluenceAction", value.into_node()); self }
    /// Sets `CreateAndUpdateAmazonBedrockARSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockARSAction", value.into_node()); self }
    /// Sets `CreateAndUpdateAmazonBedrockFSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockFSAction", value.into_node()); self }
    /// Sets `CreateAndUpdateAmazonBedrockKRSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonBedrockKRSAction", value.into_node()); self }
    /// Sets `CreateAndUpdateAmazonSThreeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAmazonSThreeAction", value.into_node()); self }
    /// Sets `CreateAndUpdateApps`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateApps", value.into_node()); self }
    /// Sets `CreateAndUpdateAsanaAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateAsanaAction", value.into_node()); self }
    /// Sets `CreateAndUpdateBambooHRAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateBambooHRAction", value.into_node()); self }
    /// Sets `CreateAndUpdateBoxAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateBoxAgentAction", value.into_node()); self }
    /// Sets `CreateAndUpdateCanvaAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateCanvaAgentAction", value.into_node()); self }
    /// Sets `CreateAndUpdateComprehendAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateComprehendAction", value.into_node()); self }
    /// Sets `CreateAndUpdateComprehendMedicalAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateComprehendMedicalAction", value.into_node()); self }
    /// Sets `CreateAndUpdateConfluenceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateConfluenceAction", value.into_node()); self }
    /// Sets `CreateAndUpdateDashboardEmailReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_dashboard_email_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDashboardEmailReports", value.into_node()); self }
    /// Sets `CreateAndUpdateDataSources`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_data_sources(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDataSources", value.into_node()); self }
    /// Sets `CreateAndUpdateDatasets`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_datasets(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateDatasets", value.into_node()); self }
    /// Sets `CreateAndUpdateFactSetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateFactSetAction", value.into_node()); self }
    /// Sets `CreateAndUpdateGenericHTTPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGenericHTTPAction", value.into_node()); self }
    /// Sets `CreateAndUpdateGithubAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGithubAction", value.into_node()); self }
    /// Sets `CreateAndUpdateGoogleCalendarAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateGoogleCalendarAction", value.into_node()); self }
    /// Sets `CreateAndUpdateHubspotAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateHubspotAction", value.into_node()); self }
    /// Sets `CreateAndUpdateHuggingFaceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateHuggingFaceAction", value.into_node()); self }
    /// Sets `CreateAndUpdateIntercomAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateIntercomAction", value.into_node()); self }
    /// Sets `CreateAndUpdateJiraAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateJiraAction", value.into_node()); self }
    /// Sets `CreateAndUpdateKnowledgeBases`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_knowledge_bases(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateKnowledgeBases", value.into_node()); self }
    /// Sets `CreateAndUpdateLinearAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateLinearAction", value.into_node()); self }
    /// Sets `CreateAndUpdateMCPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMCPAction", value.into_node()); self }
    /// Sets `CreateAndUpdateMSExchangeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMSExchangeAction", value.into_node()); self }
    /// Sets `CreateAndUpdateMSTeamsAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMSTeamsAction", value.into_node()); self }
    /// Sets `CreateAndUpdateMondayAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateMondayAction", value.into_node()); self }
    /// Sets `CreateAndUpdateNewRelicAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateNewRelicAction", value.into_node()); self }
    /// Sets `CreateAndUpdateNotionAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateNotionAction", value.into_node()); self }
    /// Sets `CreateAndUpdateOneDriveAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateOneDriveAction", value.into_node()); self }
    /// Sets `CreateAndUpdateOpenAPIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateOpenAPIAction", value.into_node()); self }
    /// Sets `CreateAndUpdatePagerDutyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdatePagerDutyAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSAPBillOfMaterialAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPBillOfMaterialAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSAPBusinessPartnerAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPBusinessPartnerAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSAPMaterialStockAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPMaterialStockAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSAPPhysicalInventoryAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPPhysicalInventoryAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSAPProductMasterDataAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSAPProductMasterDataAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSalesforceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSalesforceAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSandPGMIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSandPGMIAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSandPGlobalEnergyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSandPGlobalEnergyAction", value.into_node()); self }
    /// Sets `CreateAndUpdateServiceNowAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateServiceNowAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSharePointAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSharePointAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSlackAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSlackAction", value.into_node()); self }
    /// Sets `CreateAndUpdateSmartsheetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateSmartsheetAction", value.into_node()); self }
    /// Sets `CreateAndUpdateTextractAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateTextractAction", value.into_node()); self }
    /// Sets `CreateAndUpdateThemes`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_themes(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateThemes", value.into_node()); self }
    /// Sets `CreateAndUpdateThresholdAlerts`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_threshold_alerts(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateThresholdAlerts", value.into_node()); self }
    /// Sets `CreateAndUpdateZendeskAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_and_update_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateAndUpdateZendeskAction", value.into_node()); self }
    /// Sets `CreateChatAgents`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_chat_agents(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateChatAgents", value.into_node()); self }
    /// Sets `CreateDashboardExecutiveSummaryWithQ`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_dashboard_executive_summary_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateDashboardExecutiveSummaryWithQ", value.into_node()); self }
    /// Sets `CreateSPICEDataset`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_spice_dataset(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSPICEDataset", value.into_node()); self }
    /// Sets `CreateSharedFolders`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSharedFolders", value.into_node()); self }
    /// Sets `CreateSpaces`. The values are constants of [`CapabilityState`].
    #[inline] pub fn create_spaces(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("CreateSpaces", value.into_node()); self }
    /// Sets `Dashboard`. The values are constants of [`CapabilityState`].
    #[inline] pub fn dashboard(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Dashboard", value.into_node()); self }
    /// Sets `EditVisualWithQ`. The values are constants of [`CapabilityState`].
    #[inline] pub fn edit_visual_with_q(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("EditVisualWithQ", value.into_node()); self }
    /// Sets `ExportToCsv`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_csv(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToCsv", value.into_node()); self }
    /// Sets `ExportToCsvInScheduledReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_csv_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToCsvInScheduledReports", value.into_node()); self }
    /// Sets `ExportToExcel`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_excel(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToExcel", value.into_node()); self }
    /// Sets `ExportToExcelInScheduledReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_excel_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToExcelInScheduledReports", value.into_node()); self }
    /// Sets `ExportToPdf`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_pdf(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToPdf", value.into_node()); self }
    /// Sets `ExportToPdfInScheduledReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn export_to_pdf_in_scheduled_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ExportToPdfInScheduledReports", value.into_node()); self }
    /// Sets `Extension`. The values are constants of [`CapabilityState`].
    #[inline] pub fn extension(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Extension", value.into_node()); self }
    /// Sets `FactSetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("FactSetAction", value.into_node()); self }
    /// Sets `Flow`. The values are constants of [`CapabilityState`].
    #[inline] pub fn flow(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Flow", value.into_node()); self }
    /// Sets `GenericHTTPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GenericHTTPAction", value.into_node()); self }
    /// Sets `GithubAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GithubAction", value.into_node()); self }
    /// Sets `GoogleCalendarAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("GoogleCalendarAction", value.into_node()); self }
    /// Sets `HubspotAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("HubspotAction", value.into_node()); self }
    /// Sets `HuggingFaceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("HuggingFaceAction", value.into_node()); self }
    /// Sets `IncludeContentInScheduledReportsEmail`. The values are constants of [`CapabilityState`].
    #[inline] pub fn include_content_in_scheduled_reports_email(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("IncludeContentInScheduledReportsEmail", value.into_node()); self }
    /// Sets `IntercomAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("IntercomAction", value.into_node()); self }
    /// Sets `InvokeAppsAIInference`. The values are constants of [`CapabilityState`].
    #[inline] pub fn invoke_apps_ai_inference(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("InvokeAppsAIInference", value.into_node()); self }
    /// Sets `JiraAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("JiraAction", value.into_node()); self }
    /// Sets `KnowledgeBase`. The values are constants of [`CapabilityState`].
    #[inline] pub fn knowledge_base(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("KnowledgeBase", value.into_node()); self }
    /// Sets `LinearAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("LinearAction", value.into_node()); self }
    /// Sets `MCPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MCPAction", value.into_node()); self }
    /// Sets `MSExchangeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MSExchangeAction", value.into_node()); self }
    /// Sets `MSTeamsAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MSTeamsAction", value.into_node()); self }
    /// Sets `ManageSharedFolders`. The values are constants of [`CapabilityState`].
    #[inline] pub fn manage_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ManageSharedFolders", value.into_node()); self }
    /// Sets `MondayAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("MondayAction", value.into_node()); self }
    /// Sets `NewRelicAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("NewRelicAction", value.into_node()); self }
    /// Sets `NotionAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("NotionAction", value.into_node()); self }
    /// Sets `OneDriveAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("OneDriveAction", value.into_node()); self }
    /// Sets `OpenAPIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("OpenAPIAction", value.into_node()); self }
    /// Sets `PagerDutyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PagerDutyAction", value.into_node()); self }
    /// Sets `PerformFlowUiTask`. The values are constants of [`CapabilityState`].
    #[inline] pub fn perform_flow_ui_task(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PerformFlowUiTask", value.into_node()); self }
    /// Sets `PrintReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn print_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PrintReports", value.into_node()); self }
    /// Sets `PublishWithoutApproval`. The values are constants of [`CapabilityState`].
    #[inline] pub fn publish_without_approval(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("PublishWithoutApproval", value.into_node()); self }
    /// Sets `RenameSharedFolders`. The values are constants of [`CapabilityState`].
    #[inline] pub fn rename_shared_folders(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("RenameSharedFolders", value.into_node()); self }
    /// Sets `Research`. The values are constants of [`CapabilityState`].
    #[inline] pub fn research(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Research", value.into_node()); self }
    /// Sets `SAPBillOfMaterialAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPBillOfMaterialAction", value.into_node()); self }
    /// Sets `SAPBusinessPartnerAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPBusinessPartnerAction", value.into_node()); self }
    /// Sets `SAPMaterialStockAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPMaterialStockAction", value.into_node()); self }
    /// Sets `SAPPhysicalInventoryAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPPhysicalInventoryAction", value.into_node()); self }
    /// Sets `SAPProductMasterDataAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SAPProductMasterDataAction", value.into_node()); self }
    /// Sets `SalesforceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SalesforceAction", value.into_node()); self }
    /// Sets `SandPGMIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SandPGMIAction", value.into_node()); self }
    /// Sets `SandPGlobalEnergyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SandPGlobalEnergyAction", value.into_node()); self }
    /// Sets `ServiceNowAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ServiceNowAction", value.into_node()); self }
    /// Sets `ShareAmazonBedrockARSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockARSAction", value.into_node()); self }
    /// Sets `ShareAmazonBedrockFSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockFSAction", value.into_node()); self }
    /// Sets `ShareAmazonBedrockKRSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonBedrockKRSAction", value.into_node()); self }
    /// Sets `ShareAmazonSThreeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAmazonSThreeAction", value.into_node()); self }
    /// Sets `ShareAnalyses`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_analyses(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAnalyses", value.into_node()); self }
    /// Sets `ShareApps`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_apps(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareApps", value.into_node()); self }
    /// Sets `ShareAsanaAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareAsanaAction", value.into_node()); self }
    /// Sets `ShareBambooHRAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareBambooHRAction", value.into_node()); self }
    /// Sets `ShareBoxAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareBoxAgentAction", value.into_node()); self }
    /// Sets `ShareCanvaAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareCanvaAgentAction", value.into_node()); self }
    /// Sets `ShareChatAgents`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_chat_agents(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareChatAgents", value.into_node()); self }
    /// Sets `ShareComprehendAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareComprehendAction", value.into_node()); self }
    /// Sets `ShareComprehendMedicalAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareComprehendMedicalAction", value.into_node()); self }
    /// Sets `ShareConfluenceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareConfluenceAction", value.into_node()); self }
    /// Sets `ShareDashboards`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_dashboards(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDashboards", value.into_node()); self }
    /// Sets `ShareDataSources`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_data_sources(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDataSources", value.into_node()); self }
    /// Sets `ShareDatasets`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_datasets(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareDatasets", value.into_node()); self }
    /// Sets `ShareFactSetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareFactSetAction", value.into_node()); self }
    /// Sets `ShareGenericHTTPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGenericHTTPAction", value.into_node()); self }
    /// Sets `ShareGithubAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGithubAction", value.into_node()); self }
    /// Sets `ShareGoogleCalendarAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareGoogleCalendarAction", value.into_node()); self }
    /// Sets `ShareHubspotAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareHubspotAction", value.into_node()); self }
    /// Sets `ShareHuggingFaceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareHuggingFaceAction", value.into_node()); self }
    /// Sets `ShareIntercomAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareIntercomAction", value.into_node()); self }
    /// Sets `ShareJiraAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareJiraAction", value.into_node()); self }
    /// Sets `ShareKnowledgeBases`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_knowledge_bases(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareKnowledgeBases", value.into_node()); self }
    /// Sets `ShareLinearAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareLinearAction", value.into_node()); self }
    /// Sets `ShareMCPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMCPAction", value.into_node()); self }
    /// Sets `ShareMSExchangeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMSExchangeAction", value.into_node()); self }
    /// Sets `ShareMSTeamsAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMSTeamsAction", value.into_node()); self }
    /// Sets `ShareMondayAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareMondayAction", value.into_node()); self }
    /// Sets `ShareNewRelicAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareNewRelicAction", value.into_node()); self }
    /// Sets `ShareNotionAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareNotionAction", value.into_node()); self }
    /// Sets `ShareOneDriveAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareOneDriveAction", value.into_node()); self }
    /// Sets `ShareOpenAPIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareOpenAPIAction", value.into_node()); self }
    /// Sets `SharePagerDutyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SharePagerDutyAction", value.into_node()); self }
    /// Sets `SharePointAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SharePointAction", value.into_node()); self }
    /// Sets `ShareSAPBillOfMaterialAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPBillOfMaterialAction", value.into_node()); self }
    /// Sets `ShareSAPBusinessPartnerAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPBusinessPartnerAction", value.into_node()); self }
    /// Sets `ShareSAPMaterialStockAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPMaterialStockAction", value.into_node()); self }
    /// Sets `ShareSAPPhysicalInventoryAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPPhysicalInventoryAction", value.into_node()); self }
    /// Sets `ShareSAPProductMasterDataAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSAPProductMasterDataAction", value.into_node()); self }
    /// Sets `ShareSalesforceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSalesforceAction", value.into_node()); self }
    /// Sets `ShareSandPGMIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSandPGMIAction", value.into_node()); self }
    /// Sets `ShareSandPGlobalEnergyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSandPGlobalEnergyAction", value.into_node()); self }
    /// Sets `ShareServiceNowAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareServiceNowAction", value.into_node()); self }
    /// Sets `ShareSharePointAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSharePointAction", value.into_node()); self }
    /// Sets `ShareSlackAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSlackAction", value.into_node()); self }
    /// Sets `ShareSmartsheetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSmartsheetAction", value.into_node()); self }
    /// Sets `ShareSpaces`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_spaces(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareSpaces", value.into_node()); self }
    /// Sets `ShareTextractAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareTextractAction", value.into_node()); self }
    /// Sets `ShareZendeskAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn share_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ShareZendeskAction", value.into_node()); self }
    /// Sets `SlackAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SlackAction", value.into_node()); self }
    /// Sets `SmartsheetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SmartsheetAction", value.into_node()); self }
    /// Sets `Space`. The values are constants of [`CapabilityState`].
    #[inline] pub fn space(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Space", value.into_node()); self }
    /// Sets `SubscribeDashboardEmailReports`. The values are constants of [`CapabilityState`].
    #[inline] pub fn subscribe_dashboard_email_reports(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("SubscribeDashboardEmailReports", value.into_node()); self }
    /// Sets `TextractAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("TextractAction", value.into_node()); self }
    /// Sets `Topic`. The values are constants of [`CapabilityState`].
    #[inline] pub fn topic(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("Topic", value.into_node()); self }
    /// Sets `UseAgentWebSearch`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_agent_web_search(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAgentWebSearch", value.into_node()); self }
    /// Sets `UseAmazonBedrockARSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_amazon_bedrock_ars_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockARSAction", value.into_node()); self }
    /// Sets `UseAmazonBedrockFSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_amazon_bedrock_fs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockFSAction", value.into_node()); self }
    /// Sets `UseAmazonBedrockKRSAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_amazon_bedrock_krs_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonBedrockKRSAction", value.into_node()); self }
    /// Sets `UseAmazonSThreeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_amazon_s_three_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAmazonSThreeAction", value.into_node()); self }
    /// Sets `UseAsanaAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_asana_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseAsanaAction", value.into_node()); self }
    /// Sets `UseBambooHRAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_bamboo_hr_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBambooHRAction", value.into_node()); self }
    /// Sets `UseBedrockModels`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_bedrock_models(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBedrockModels", value.into_node()); self }
    /// Sets `UseBoxAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_box_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseBoxAgentAction", value.into_node()); self }
    /// Sets `UseCanvaAgentAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_canva_agent_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseCanvaAgentAction", value.into_node()); self }
    /// Sets `UseComprehendAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_comprehend_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseComprehendAction", value.into_node()); self }
    /// Sets `UseComprehendMedicalAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_comprehend_medical_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseComprehendMedicalAction", value.into_node()); self }
    /// Sets `UseConfluenceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_confluence_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseConfluenceAction", value.into_node()); self }
    /// Sets `UseFactSetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_fact_set_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseFactSetAction", value.into_node()); self }
    /// Sets `UseGenericHTTPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_generic_http_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGenericHTTPAction", value.into_node()); self }
    /// Sets `UseGithubAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_github_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGithubAction", value.into_node()); self }
    /// Sets `UseGoogleCalendarAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_google_calendar_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseGoogleCalendarAction", value.into_node()); self }
    /// Sets `UseHubspotAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_hubspot_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseHubspotAction", value.into_node()); self }
    /// Sets `UseHuggingFaceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_hugging_face_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseHuggingFaceAction", value.into_node()); self }
    /// Sets `UseIntercomAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_intercom_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseIntercomAction", value.into_node()); self }
    /// Sets `UseJiraAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_jira_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseJiraAction", value.into_node()); self }
    /// Sets `UseLinearAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_linear_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseLinearAction", value.into_node()); self }
    /// Sets `UseMCPAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_mcp_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMCPAction", value.into_node()); self }
    /// Sets `UseMSExchangeAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_ms_exchange_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMSExchangeAction", value.into_node()); self }
    /// Sets `UseMSTeamsAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_ms_teams_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMSTeamsAction", value.into_node()); self }
    /// Sets `UseMondayAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_monday_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseMondayAction", value.into_node()); self }
    /// Sets `UseNewRelicAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_new_relic_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseNewRelicAction", value.into_node()); self }
    /// Sets `UseNotionAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_notion_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseNotionAction", value.into_node()); self }
    /// Sets `UseOneDriveAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_one_drive_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseOneDriveAction", value.into_node()); self }
    /// Sets `UseOpenAPIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_open_api_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseOpenAPIAction", value.into_node()); self }
    /// Sets `UsePagerDutyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_pager_duty_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UsePagerDutyAction", value.into_node()); self }
    /// Sets `UseSAPBillOfMaterialAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sap_bill_of_material_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPBillOfMaterialAction", value.into_node()); self }
    /// Sets `UseSAPBusinessPartnerAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sap_business_partner_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPBusinessPartnerAction", value.into_node()); self }
    /// Sets `UseSAPMaterialStockAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sap_material_stock_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPMaterialStockAction", value.into_node()); self }
    /// Sets `UseSAPPhysicalInventoryAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sap_physical_inventory_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPPhysicalInventoryAction", value.into_node()); self }
    /// Sets `UseSAPProductMasterDataAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sap_product_master_data_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSAPProductMasterDataAction", value.into_node()); self }
    /// Sets `UseSalesforceAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_salesforce_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSalesforceAction", value.into_node()); self }
    /// Sets `UseSandPGMIAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sand_pgmi_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSandPGMIAction", value.into_node()); self }
    /// Sets `UseSandPGlobalEnergyAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_sand_p_global_energy_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSandPGlobalEnergyAction", value.into_node()); self }
    /// Sets `UseServiceNowAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_service_now_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseServiceNowAction", value.into_node()); self }
    /// Sets `UseSharePointAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_share_point_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSharePointAction", value.into_node()); self }
    /// Sets `UseSlackAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_slack_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSlackAction", value.into_node()); self }
    /// Sets `UseSmartsheetAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_smartsheet_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseSmartsheetAction", value.into_node()); self }
    /// Sets `UseTextractAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_textract_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseTextractAction", value.into_node()); self }
    /// Sets `UseZendeskAction`. The values are constants of [`CapabilityState`].
    #[inline] pub fn use_zendesk_action(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("UseZendeskAction", value.into_node()); self }
    /// Sets `ViewAccountSPICECapacity`. The values are constants of [`CapabilityState`].
    #[inline] pub fn view_account_spice_capacity(mut self, value: impl IntoValue_<CapabilityState>) -> Self { self.0.put("ViewAccountSPICECapacity", value.into_node()); self }
    /// Sets `ZendeskAction`. The values are constants of [`CapabilityState`].
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
