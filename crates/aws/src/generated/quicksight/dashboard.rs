// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Dashboard`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[must_use]
pub struct Dashboard<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Dashboard<Missing_<super::required::aws_account_id>, Missing_<super::required::dashboard_id>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dashboard(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Dashboard<S0, S1, S2> {
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Dashboard<Set_, S1, S2> { self.0.put("AwsAccountId", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `DashboardId`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn dashboard_id(mut self, value: impl IntoValue_<String>) -> Dashboard<S0, Set_, S2> { self.0.put("DashboardId", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `DashboardPublishOptions`.
    #[inline] pub fn dashboard_publish_options(mut self, value: impl IntoValue_<DashboardPublishOptions>) -> Self { self.0.put("DashboardPublishOptions", value.into_node()); self }
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<DashboardVersionDefinition>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `FolderArns`. 0 to 10 items.
    #[inline] pub fn folder_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FolderArns", value.into_node()); self }
    /// Sets `LinkEntities`. 0 to 5 items.
    #[inline] pub fn link_entities(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("LinkEntities", value.into_node()); self }
    /// Sets `LinkSharingConfiguration`.
    #[inline] pub fn link_sharing_configuration(mut self, value: impl IntoValue_<LinkSharingConfiguration>) -> Self { self.0.put("LinkSharingConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Dashboard<S0, S1, Set_> { self.0.put("Name", value.into_node()); Dashboard(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Parameters>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `SourceEntity`.
    #[inline] pub fn source_entity(mut self, value: impl IntoValue_<DashboardSourceEntity>) -> Self { self.0.put("SourceEntity", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThemeArn`.
    #[inline] pub fn theme_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThemeArn", value.into_node()); self }
    /// Sets `ValidationStrategy`.
    #[inline] pub fn validation_strategy(mut self, value: impl IntoValue_<ValidationStrategy>) -> Self { self.0.put("ValidationStrategy", value.into_node()); self }
    /// Sets `VersionDescription`. 1 to 512 characters.
    #[inline] pub fn version_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VersionDescription", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Dashboard> for Dashboard<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Dashboard<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::Dashboard";
    type Handle = DashboardRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dashboard`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DashboardRef(Id_);
impl From<Id_> for DashboardRef { #[inline] fn from(id: Id_) -> Self { DashboardRef(id) } }
impl AsRef<Id_> for DashboardRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DashboardRef {
    /// `Ref`: `AwsAccountId|DashboardId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `LastPublishedTime`
    #[inline] pub fn last_published_time(&self) -> Value_<String> { self.0.attribute("LastPublishedTime") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `Version`
    #[inline] pub fn version(&self) -> Value_<String> { self.0.attribute("Version") }
    /// `Fn::GetAtt` `Version.Arn`
    #[inline] pub fn version_arn(&self) -> Value_<String> { self.0.attribute("Version.Arn") }
    /// `Fn::GetAtt` `Version.CreatedTime`
    #[inline] pub fn version_created_time(&self) -> Value_<String> { self.0.attribute("Version.CreatedTime") }
    /// `Fn::GetAtt` `Version.DataSetArns`
    #[inline] pub fn version_data_set_arns(&self) -> Value_<Vec<String>> { self.0.list_attribute("Version.DataSetArns") }
    /// `Fn::GetAtt` `Version.Description`
    #[inline] pub fn version_description(&self) -> Value_<String> { self.0.attribute("Version.Description") }
    /// `Fn::GetAtt` `Version.Errors`
    #[inline] pub fn version_errors(&self) -> Value_<Vec<String>> { self.0.list_attribute("Version.Errors") }
    /// `Fn::GetAtt` `Version.Sheets`
    #[inline] pub fn version_sheets(&self) -> Value_<Vec<String>> { self.0.list_attribute("Version.Sheets") }
    /// `Fn::GetAtt` `Version.SourceEntityArn`
    #[inline] pub fn version_source_entity_arn(&self) -> Value_<String> { self.0.attribute("Version.SourceEntityArn") }
    /// `Fn::GetAtt` `Version.Status`
    #[inline] pub fn version_status(&self) -> Value_<String> { self.0.attribute("Version.Status") }
    /// `Fn::GetAtt` `Version.ThemeArn`
    #[inline] pub fn version_theme_arn(&self) -> Value_<String> { self.0.attribute("Version.ThemeArn") }
    /// `Fn::GetAtt` `Version.VersionNumber`
    #[inline] pub fn version_version_number(&self) -> Value_<f64> { self.0.attribute("Version.VersionNumber") }
}
/// `AWS::QuickSight::Dashboard.AdHocFilteringOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-adhocfilteringoption.html)
#[must_use]
pub struct AdHocFilteringOption(Properties_);
impl AdHocFilteringOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AdHocFilteringOption(Properties_::new()) }
}
impl AdHocFilteringOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<AdHocFilteringOption> for AdHocFilteringOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPointDrillUpDownOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapointdrillupdownoption.html)
#[must_use]
pub struct DataPointDrillUpDownOption(Properties_);
impl DataPointDrillUpDownOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPointDrillUpDownOption(Properties_::new()) }
}
impl DataPointDrillUpDownOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<DataPointDrillUpDownOption> for DataPointDrillUpDownOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPointMenuLabelOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapointmenulabeloption.html)
#[must_use]
pub struct DataPointMenuLabelOption(Properties_);
impl DataPointMenuLabelOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPointMenuLabelOption(Properties_::new()) }
}
impl DataPointMenuLabelOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<DataPointMenuLabelOption> for DataPointMenuLabelOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPointTooltipOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapointtooltipoption.html)
#[must_use]
pub struct DataPointTooltipOption(Properties_);
impl DataPointTooltipOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPointTooltipOption(Properties_::new()) }
}
impl DataPointTooltipOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<DataPointTooltipOption> for DataPointTooltipOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataQAEnabledOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dataqaenabledoption.html)
#[must_use]
pub struct DataQAEnabledOption(Properties_);
impl DataQAEnabledOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataQAEnabledOption(Properties_::new()) }
}
impl DataQAEnabledOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<DataQAEnabledOption> for DataQAEnabledOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataStoriesSharingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datastoriessharingoption.html)
#[must_use]
pub struct DataStoriesSharingOption(Properties_);
impl DataStoriesSharingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataStoriesSharingOption(Properties_::new()) }
}
impl DataStoriesSharingOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<DataStoriesSharingOption> for DataStoriesSharingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExecutiveSummaryOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-executivesummaryoption.html)
#[must_use]
pub struct ExecutiveSummaryOption(Properties_);
impl ExecutiveSummaryOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExecutiveSummaryOption(Properties_::new()) }
}
impl ExecutiveSummaryOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ExecutiveSummaryOption> for ExecutiveSummaryOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExportToCSVOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-exporttocsvoption.html)
#[must_use]
pub struct ExportToCSVOption(Properties_);
impl ExportToCSVOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExportToCSVOption(Properties_::new()) }
}
impl ExportToCSVOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ExportToCSVOption> for ExportToCSVOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExportWithHiddenFieldsOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-exportwithhiddenfieldsoption.html)
#[must_use]
pub struct ExportWithHiddenFieldsOption(Properties_);
impl ExportWithHiddenFieldsOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExportWithHiddenFieldsOption(Properties_::new()) }
}
impl ExportWithHiddenFieldsOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ExportWithHiddenFieldsOption> for ExportWithHiddenFieldsOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.QuickSuiteActionsOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-quicksuiteactionsoption.html)
#[must_use]
pub struct QuickSuiteActionsOption(Properties_);
impl QuickSuiteActionsOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QuickSuiteActionsOption(Properties_::new()) }
}
impl QuickSuiteActionsOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<QuickSuiteActionsOption> for QuickSuiteActionsOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetControlsOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetcontrolsoption.html)
#[must_use]
pub struct SheetControlsOption(Properties_);
impl SheetControlsOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetControlsOption(Properties_::new()) }
}
impl SheetControlsOption {
    /// Sets `VisibilityState`. The values are constants of [`DashboardUIState`].
    #[inline] pub fn visibility_state(mut self, value: impl IntoValue_<DashboardUIState>) -> Self { self.0.put("VisibilityState", value.into_node()); self }
}
impl IntoValue_<SheetControlsOption> for SheetControlsOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetLayoutElementMaximizationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetlayoutelementmaximizationoption.html)
#[must_use]
pub struct SheetLayoutElementMaximizationOption(Properties_);
impl SheetLayoutElementMaximizationOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetLayoutElementMaximizationOption(Properties_::new()) }
}
impl SheetLayoutElementMaximizationOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<SheetLayoutElementMaximizationOption> for SheetLayoutElementMaximizationOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualAxisSortOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualaxissortoption.html)
#[must_use]
pub struct VisualAxisSortOption(Properties_);
impl VisualAxisSortOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualAxisSortOption(Properties_::new()) }
}
impl VisualAxisSortOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<VisualAxisSortOption> for VisualAxisSortOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualMenuOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualmenuoption.html)
#[must_use]
pub struct VisualMenuOption(Properties_);
impl VisualMenuOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualMenuOption(Properties_::new()) }
}
impl VisualMenuOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<VisualMenuOption> for VisualMenuOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExportHiddenFieldsOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-exporthiddenfieldsoption.html)
#[must_use]
pub struct ExportHiddenFieldsOption(Properties_);
impl ExportHiddenFieldsOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ExportHiddenFieldsOption(Properties_::new()) }
}
impl ExportHiddenFieldsOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ExportHiddenFieldsOption> for ExportHiddenFieldsOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DashboardVisualPublishOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dashboardvisualpublishoptions.html)
#[must_use]
pub struct DashboardVisualPublishOptions(Properties_);
impl DashboardVisualPublishOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashboardVisualPublishOptions(Properties_::new()) }
}
impl DashboardVisualPublishOptions {
    /// Sets `ExportHiddenFieldsOption`.
    #[inline] pub fn export_hidden_fields_option(mut self, value: impl IntoValue_<ExportHiddenFieldsOption>) -> Self { self.0.put("ExportHiddenFieldsOption", value.into_node()); self }
}
impl IntoValue_<DashboardVisualPublishOptions> for DashboardVisualPublishOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DashboardPublishOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dashboardpublishoptions.html)
#[must_use]
pub struct DashboardPublishOptions(Properties_);
impl DashboardPublishOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashboardPublishOptions(Properties_::new()) }
}
impl DashboardPublishOptions {
    /// Sets `AdHocFilteringOption`.
    #[inline] pub fn ad_hoc_filtering_option(mut self, value: impl IntoValue_<AdHocFilteringOption>) -> Self { self.0.put("AdHocFilteringOption", value.into_node()); self }
    /// Sets `DataPointDrillUpDownOption`.
    #[inline] pub fn data_point_drill_up_down_option(mut self, value: impl IntoValue_<DataPointDrillUpDownOption>) -> Self { self.0.put("DataPointDrillUpDownOption", value.into_node()); self }
    /// Sets `DataPointMenuLabelOption`.
    #[inline] pub fn data_point_menu_label_option(mut self, value: impl IntoValue_<DataPointMenuLabelOption>) -> Self { self.0.put("DataPointMenuLabelOption", value.into_node()); self }
    /// Sets `DataPointTooltipOption`.
    #[inline] pub fn data_point_tooltip_option(mut self, value: impl IntoValue_<DataPointTooltipOption>) -> Self { self.0.put("DataPointTooltipOption", value.into_node()); self }
    /// Sets `DataQAEnabledOption`.
    #[inline] pub fn data_qa_enabled_option(mut self, value: impl IntoValue_<DataQAEnabledOption>) -> Self { self.0.put("DataQAEnabledOption", value.into_node()); self }
    /// Sets `DataStoriesSharingOption`.
    #[inline] pub fn data_stories_sharing_option(mut self, value: impl IntoValue_<DataStoriesSharingOption>) -> Self { self.0.put("DataStoriesSharingOption", value.into_node()); self }
    /// Sets `ExecutiveSummaryOption`.
    #[inline] pub fn executive_summary_option(mut self, value: impl IntoValue_<ExecutiveSummaryOption>) -> Self { self.0.put("ExecutiveSummaryOption", value.into_node()); self }
    /// Sets `ExportToCSVOption`.
    #[inline] pub fn export_to_csv_option(mut self, value: impl IntoValue_<ExportToCSVOption>) -> Self { self.0.put("ExportToCSVOption", value.into_node()); self }
    /// Sets `ExportWithHiddenFieldsOption`.
    #[inline] pub fn export_with_hidden_fields_option(mut self, value: impl IntoValue_<ExportWithHiddenFieldsOption>) -> Self { self.0.put("ExportWithHiddenFieldsOption", value.into_node()); self }
    /// Sets `QuickSuiteActionsOption`.
    #[inline] pub fn quick_suite_actions_option(mut self, value: impl IntoValue_<QuickSuiteActionsOption>) -> Self { self.0.put("QuickSuiteActionsOption", value.into_node()); self }
    /// Sets `SheetControlsOption`.
    #[inline] pub fn sheet_controls_option(mut self, value: impl IntoValue_<SheetControlsOption>) -> Self { self.0.put("SheetControlsOption", value.into_node()); self }
    /// Sets `SheetLayoutElementMaximizationOption`.
    #[inline] pub fn sheet_layout_element_maximization_option(mut self, value: impl IntoValue_<SheetLayoutElementMaximizationOption>) -> Self { self.0.put("SheetLayoutElementMaximizationOption", value.into_node()); self }
    /// Sets `VisualAxisSortOption`.
    #[inline] pub fn visual_axis_sort_option(mut self, value: impl IntoValue_<VisualAxisSortOption>) -> Self { self.0.put("VisualAxisSortOption", value.into_node()); self }
    /// Sets `VisualMenuOption`.
    #[inline] pub fn visual_menu_option(mut self, value: impl IntoValue_<VisualMenuOption>) -> Self { self.0.put("VisualMenuOption", value.into_node()); self }
    /// Sets `VisualPublishOptions`.
    #[inline] pub fn visual_publish_options(mut self, value: impl IntoValue_<DashboardVisualPublishOptions>) -> Self { self.0.put("VisualPublishOptions", value.into_node()); self }
}
impl IntoValue_<DashboardPublishOptions> for DashboardPublishOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutScreenCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutscreencanvassizeoptions.html)
#[must_use]
pub struct FreeFormLayoutScreenCanvasSizeOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FreeFormLayoutScreenCanvasSizeOptions<Missing_<super::required::optimized_view_port_width>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FreeFormLayoutScreenCanvasSizeOptions(Properties_::new(), PhantomData_) }
}
impl<S0> FreeFormLayoutScreenCanvasSizeOptions<S0> {
    /// Sets `OptimizedViewPortWidth`. Required.
    #[inline] pub fn optimized_view_port_width(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutScreenCanvasSizeOptions<Set_> { self.0.put("OptimizedViewPortWidth", value.into_node()); FreeFormLayoutScreenCanvasSizeOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FreeFormLayoutScreenCanvasSizeOptions> for FreeFormLayoutScreenCanvasSizeOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutcanvassizeoptions.html)
#[must_use]
pub struct FreeFormLayoutCanvasSizeOptions(Properties_);
impl FreeFormLayoutCanvasSizeOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FreeFormLayoutCanvasSizeOptions(Properties_::new()) }
}
impl FreeFormLayoutCanvasSizeOptions {
    /// Sets `ScreenCanvasSizeOptions`.
    #[inline] pub fn screen_canvas_size_options(mut self, value: impl IntoValue_<FreeFormLayoutScreenCanvasSizeOptions>) -> Self { self.0.put("ScreenCanvasSizeOptions", value.into_node()); self }
}
impl IntoValue_<FreeFormLayoutCanvasSizeOptions> for FreeFormLayoutCanvasSizeOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultFreeFormLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultfreeformlayoutconfiguration.html)
#[must_use]
pub struct DefaultFreeFormLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultFreeFormLayoutConfiguration<Missing_<super::required::canvas_size_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultFreeFormLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultFreeFormLayoutConfiguration<S0> {
    /// Sets `CanvasSizeOptions`. Required.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<FreeFormLayoutCanvasSizeOptions>) -> DefaultFreeFormLayoutConfiguration<Set_> { self.0.put("CanvasSizeOptions", value.into_node()); DefaultFreeFormLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultFreeFormLayoutConfiguration> for DefaultFreeFormLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutScreenCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutscreencanvassizeoptions.html)
#[must_use]
pub struct GridLayoutScreenCanvasSizeOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GridLayoutScreenCanvasSizeOptions<Missing_<super::required::resize_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GridLayoutScreenCanvasSizeOptions(Properties_::new(), PhantomData_) }
}
impl<S0> GridLayoutScreenCanvasSizeOptions<S0> {
    /// Sets `OptimizedViewPortWidth`.
    #[inline] pub fn optimized_view_port_width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptimizedViewPortWidth", value.into_node()); self }
    /// Sets `ResizeOption`. Required. The values are constants of [`ResizeOption`].
    #[inline] pub fn resize_option(mut self, value: impl IntoValue_<ResizeOption>) -> GridLayoutScreenCanvasSizeOptions<Set_> { self.0.put("ResizeOption", value.into_node()); GridLayoutScreenCanvasSizeOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GridLayoutScreenCanvasSizeOptions> for GridLayoutScreenCanvasSizeOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutcanvassizeoptions.html)
#[must_use]
pub struct GridLayoutCanvasSizeOptions(Properties_);
impl GridLayoutCanvasSizeOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GridLayoutCanvasSizeOptions(Properties_::new()) }
}
impl GridLayoutCanvasSizeOptions {
    /// Sets `ScreenCanvasSizeOptions`.
    #[inline] pub fn screen_canvas_size_options(mut self, value: impl IntoValue_<GridLayoutScreenCanvasSizeOptions>) -> Self { self.0.put("ScreenCanvasSizeOptions", value.into_node()); self }
}
impl IntoValue_<GridLayoutCanvasSizeOptions> for GridLayoutCanvasSizeOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultGridLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultgridlayoutconfiguration.html)
#[must_use]
pub struct DefaultGridLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultGridLayoutConfiguration<Missing_<super::required::canvas_size_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultGridLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultGridLayoutConfiguration<S0> {
    /// Sets `CanvasSizeOptions`. Required.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<GridLayoutCanvasSizeOptions>) -> DefaultGridLayoutConfiguration<Set_> { self.0.put("CanvasSizeOptions", value.into_node()); DefaultGridLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultGridLayoutConfiguration> for DefaultGridLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultInteractiveLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultinteractivelayoutconfiguration.html)
#[must_use]
pub struct DefaultInteractiveLayoutConfiguration(Properties_);
impl DefaultInteractiveLayoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultInteractiveLayoutConfiguration(Properties_::new()) }
}
impl DefaultInteractiveLayoutConfiguration {
    /// Sets `FreeForm`.
    #[inline] pub fn free_form(mut self, value: impl IntoValue_<DefaultFreeFormLayoutConfiguration>) -> Self { self.0.put("FreeForm", value.into_node()); self }
    /// Sets `Grid`.
    #[inline] pub fn grid(mut self, value: impl IntoValue_<DefaultGridLayoutConfiguration>) -> Self { self.0.put("Grid", value.into_node()); self }
}
impl IntoValue_<DefaultInteractiveLayoutConfiguration> for DefaultInteractiveLayoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Spacing`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-spacing.html)
#[must_use]
pub struct Spacing(Properties_);
impl Spacing {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Spacing(Properties_::new()) }
}
impl Spacing {
    /// Sets `Bottom`.
    #[inline] pub fn bottom(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bottom", value.into_node()); self }
    /// Sets `Left`.
    #[inline] pub fn left(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Left", value.into_node()); self }
    /// Sets `Right`.
    #[inline] pub fn right(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Right", value.into_node()); self }
    /// Sets `Top`.
    #[inline] pub fn top(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Top", value.into_node()); self }
}
impl IntoValue_<Spacing> for Spacing { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionBasedLayoutPaperCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionbasedlayoutpapercanvassizeoptions.html)
#[must_use]
pub struct SectionBasedLayoutPaperCanvasSizeOptions(Properties_);
impl SectionBasedLayoutPaperCanvasSizeOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SectionBasedLayoutPaperCanvasSizeOptions(Properties_::new()) }
}
impl SectionBasedLayoutPaperCanvasSizeOptions {
    /// Sets `PaperMargin`.
    #[inline] pub fn paper_margin(mut self, value: impl IntoValue_<Spacing>) -> Self { self.0.put("PaperMargin", value.into_node()); self }
    /// Sets `PaperOrientation`. The values are constants of [`PaperOrientation`].
    #[inline] pub fn paper_orientation(mut self, value: impl IntoValue_<PaperOrientation>) -> Self { self.0.put("PaperOrientation", value.into_node()); self }
    /// Sets `PaperSize`. The values are constants of [`PaperSize`].
    #[inline] pub fn paper_size(mut self, value: impl IntoValue_<PaperSize>) -> Self { self.0.put("PaperSize", value.into_node()); self }
}
impl IntoValue_<SectionBasedLayoutPaperCanvasSizeOptions> for SectionBasedLayoutPaperCanvasSizeOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionBasedLayoutCanvasSizeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionbasedlayoutcanvassizeoptions.html)
#[must_use]
pub struct SectionBasedLayoutCanvasSizeOptions(Properties_);
impl SectionBasedLayoutCanvasSizeOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SectionBasedLayoutCanvasSizeOptions(Properties_::new()) }
}
impl SectionBasedLayoutCanvasSizeOptions {
    /// Sets `PaperCanvasSizeOptions`.
    #[inline] pub fn paper_canvas_size_options(mut self, value: impl IntoValue_<SectionBasedLayoutPaperCanvasSizeOptions>) -> Self { self.0.put("PaperCanvasSizeOptions", value.into_node()); self }
}
impl IntoValue_<SectionBasedLayoutCanvasSizeOptions> for SectionBasedLayoutCanvasSizeOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultSectionBasedLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultsectionbasedlayoutconfiguration.html)
#[must_use]
pub struct DefaultSectionBasedLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DefaultSectionBasedLayoutConfiguration<Missing_<super::required::canvas_size_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultSectionBasedLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DefaultSectionBasedLayoutConfiguration<S0> {
    /// Sets `CanvasSizeOptions`. Required.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<SectionBasedLayoutCanvasSizeOptions>) -> DefaultSectionBasedLayoutConfiguration<Set_> { self.0.put("CanvasSizeOptions", value.into_node()); DefaultSectionBasedLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DefaultSectionBasedLayoutConfiguration> for DefaultSectionBasedLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultPaginatedLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultpaginatedlayoutconfiguration.html)
#[must_use]
pub struct DefaultPaginatedLayoutConfiguration(Properties_);
impl DefaultPaginatedLayoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultPaginatedLayoutConfiguration(Properties_::new()) }
}
impl DefaultPaginatedLayoutConfiguration {
    /// Sets `SectionBased`.
    #[inline] pub fn section_based(mut self, value: impl IntoValue_<DefaultSectionBasedLayoutConfiguration>) -> Self { self.0.put("SectionBased", value.into_node()); self }
}
impl IntoValue_<DefaultPaginatedLayoutConfiguration> for DefaultPaginatedLayoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultNewSheetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultnewsheetconfiguration.html)
#[must_use]
pub struct DefaultNewSheetConfiguration(Properties_);
impl DefaultNewSheetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultNewSheetConfiguration(Properties_::new()) }
}
impl DefaultNewSheetConfiguration {
    /// Sets `InteractiveLayoutConfiguration`.
    #[inline] pub fn interactive_layout_configuration(mut self, value: impl IntoValue_<DefaultInteractiveLayoutConfiguration>) -> Self { self.0.put("InteractiveLayoutConfiguration", value.into_node()); self }
    /// Sets `PaginatedLayoutConfiguration`.
    #[inline] pub fn paginated_layout_configuration(mut self, value: impl IntoValue_<DefaultPaginatedLayoutConfiguration>) -> Self { self.0.put("PaginatedLayoutConfiguration", value.into_node()); self }
    /// Sets `SheetContentType`. The values are constants of [`SheetContentType`].
    #[inline] pub fn sheet_content_type(mut self, value: impl IntoValue_<SheetContentType>) -> Self { self.0.put("SheetContentType", value.into_node()); self }
}
impl IntoValue_<DefaultNewSheetConfiguration> for DefaultNewSheetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AnalysisDefaults`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-analysisdefaults.html)
#[must_use]
pub struct AnalysisDefaults<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AnalysisDefaults<Missing_<super::required::default_new_sheet_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AnalysisDefaults(Properties_::new(), PhantomData_) }
}
impl<S0> AnalysisDefaults<S0> {
    /// Sets `DefaultNewSheetConfiguration`. Required.
    #[inline] pub fn default_new_sheet_configuration(mut self, value: impl IntoValue_<DefaultNewSheetConfiguration>) -> AnalysisDefaults<Set_> { self.0.put("DefaultNewSheetConfiguration", value.into_node()); AnalysisDefaults(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AnalysisDefaults> for AnalysisDefaults<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CalculatedField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-calculatedfield.html)
#[must_use]
pub struct CalculatedField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CalculatedField<Missing_<super::required::expression>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculatedField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CalculatedField<S0, S1> {
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 32000 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> CalculatedField<Set_, S1> { self.0.put("Expression", value.into_node()); CalculatedField(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 127 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CalculatedField<S0, Set_> { self.0.put("Name", value.into_node()); CalculatedField(self.0, PhantomData_) }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CalculatedField> for CalculatedField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customcolor.html)
#[must_use]
pub struct CustomColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomColor<Missing_<super::required::color>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomColor(Properties_::new(), PhantomData_) }
}
impl<S0> CustomColor<S0> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> CustomColor<Set_> { self.0.put("Color", value.into_node()); CustomColor(self.0, PhantomData_) }
    /// Sets `FieldValue`. 0 to 2048 characters.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
    /// Sets `SpecialValue`. The values are constants of [`SpecialValue`].
    #[inline] pub fn special_value(mut self, value: impl IntoValue_<SpecialValue>) -> Self { self.0.put("SpecialValue", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomColor> for CustomColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColorsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-colorsconfiguration.html)
#[must_use]
pub struct ColorsConfiguration(Properties_);
impl ColorsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColorsConfiguration(Properties_::new()) }
}
impl ColorsConfiguration {
    /// Sets `CustomColors`. 0 to 50 items.
    #[inline] pub fn custom_colors(mut self, value: impl IntoValue_<Vec<CustomColor>>) -> Self { self.0.put("CustomColors", value.into_node()); self }
}
impl IntoValue_<ColorsConfiguration> for ColorsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColumnIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-columnidentifier.html)
#[must_use]
pub struct ColumnIdentifier<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ColumnIdentifier<Missing_<super::required::column_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0> ColumnIdentifier<S0> {
    /// Sets `ColumnName`. Required. 1 to 127 characters.
    #[inline] pub fn column_name(mut self, value: impl IntoValue_<String>) -> ColumnIdentifier<Set_> { self.0.put("ColumnName", value.into_node()); ColumnIdentifier(self.0, PhantomData_) }
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ColumnIdentifier> for ColumnIdentifier<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecalSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decalsettings.html)
#[must_use]
pub struct DecalSettings(Properties_);
impl DecalSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecalSettings(Properties_::new()) }
}
impl DecalSettings {
    /// Sets `DecalColor`.
    #[inline] pub fn decal_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DecalColor", value.into_node()); self }
    /// Sets `DecalPatternType`. The values are constants of [`DecalPatternType`].
    #[inline] pub fn decal_pattern_type(mut self, value: impl IntoValue_<DecalPatternType>) -> Self { self.0.put("DecalPatternType", value.into_node()); self }
    /// Sets `DecalStyleType`. The values are constants of [`DecalStyleType`].
    #[inline] pub fn decal_style_type(mut self, value: impl IntoValue_<DecalStyleType>) -> Self { self.0.put("DecalStyleType", value.into_node()); self }
    /// Sets `DecalVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn decal_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("DecalVisibility", value.into_node()); self }
    /// Sets `ElementValue`. 0 to 1024 characters.
    #[inline] pub fn element_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ElementValue", value.into_node()); self }
}
impl IntoValue_<DecalSettings> for DecalSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecalSettingsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decalsettingsconfiguration.html)
#[must_use]
pub struct DecalSettingsConfiguration(Properties_);
impl DecalSettingsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecalSettingsConfiguration(Properties_::new()) }
}
impl DecalSettingsConfiguration {
    /// Sets `CustomDecalSettings`. 0 to 50 items.
    #[inline] pub fn custom_decal_settings(mut self, value: impl IntoValue_<Vec<DecalSettings>>) -> Self { self.0.put("CustomDecalSettings", value.into_node()); self }
}
impl IntoValue_<DecalSettingsConfiguration> for DecalSettingsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NullValueFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-nullvalueformatconfiguration.html)
#[must_use]
pub struct NullValueFormatConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NullValueFormatConfiguration<Missing_<super::required::null_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NullValueFormatConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NullValueFormatConfiguration<S0> {
    /// Sets `NullString`. Required. 1 to 128 characters.
    #[inline] pub fn null_string(mut self, value: impl IntoValue_<String>) -> NullValueFormatConfiguration<Set_> { self.0.put("NullString", value.into_node()); NullValueFormatConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NullValueFormatConfiguration> for NullValueFormatConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecimalPlacesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decimalplacesconfiguration.html)
#[must_use]
pub struct DecimalPlacesConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DecimalPlacesConfiguration<Missing_<super::required::decimal_places>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecimalPlacesConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> DecimalPlacesConfiguration<S0> {
    /// Sets `DecimalPlaces`. Required. 0 to 20.
    #[inline] pub fn decimal_places(mut self, value: impl IntoValue_<f64>) -> DecimalPlacesConfiguration<Set_> { self.0.put("DecimalPlaces", value.into_node()); DecimalPlacesConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DecimalPlacesConfiguration> for DecimalPlacesConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NegativeValueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-negativevalueconfiguration.html)
#[must_use]
pub struct NegativeValueConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl NegativeValueConfiguration<Missing_<super::required::display_mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NegativeValueConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> NegativeValueConfiguration<S0> {
    /// Sets `DisplayMode`. Required. The values are constants of [`NegativeValueDisplayMode`].
    #[inline] pub fn display_mode(mut self, value: impl IntoValue_<NegativeValueDisplayMode>) -> NegativeValueConfiguration<Set_> { self.0.put("DisplayMode", value.into_node()); NegativeValueConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<NegativeValueConfiguration> for NegativeValueConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ThousandSeparatorOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-thousandseparatoroptions.html)
#[must_use]
pub struct ThousandSeparatorOptions(Properties_);
impl ThousandSeparatorOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThousandSeparatorOptions(Properties_::new()) }
}
impl ThousandSeparatorOptions {
    /// Sets `GroupingStyle`. The values are constants of [`DigitGroupingStyle`].
    #[inline] pub fn grouping_style(mut self, value: impl IntoValue_<DigitGroupingStyle>) -> Self { self.0.put("GroupingStyle", value.into_node()); self }
    /// Sets `Symbol`. The values are constants of [`NumericSeparatorSymbol`].
    #[inline] pub fn symbol(mut self, value: impl IntoValue_<NumericSeparatorSymbol>) -> Self { self.0.put("Symbol", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<ThousandSeparatorOptions> for ThousandSeparatorOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericSeparatorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericseparatorconfiguration.html)
#[must_use]
pub struct NumericSeparatorConfiguration(Properties_);
impl NumericSeparatorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumericSeparatorConfiguration(Properties_::new()) }
}
impl NumericSeparatorConfiguration {
    /// Sets `DecimalSeparator`. The values are constants of [`NumericSeparatorSymbol`].
    #[inline] pub fn decimal_separator(mut self, value: impl IntoValue_<NumericSeparatorSymbol>) -> Self { self.0.put("DecimalSeparator", value.into_node()); self }
    /// Sets `ThousandsSeparator`.
    #[inline] pub fn thousands_separator(mut self, value: impl IntoValue_<ThousandSeparatorOptions>) -> Self { self.0.put("ThousandsSeparator", value.into_node()); self }
}
impl IntoValue_<NumericSeparatorConfiguration> for NumericSeparatorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CurrencyDisplayFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-currencydisplayformatconfiguration.html)
#[must_use]
pub struct CurrencyDisplayFormatConfiguration(Properties_);
impl CurrencyDisplayFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CurrencyDisplayFormatConfiguration(Properties_::new()) }
}
impl CurrencyDisplayFormatConfiguration {
    /// Sets `DecimalPlacesConfiguration`.
    #[inline] pub fn decimal_places_configuration(mut self, value: impl IntoValue_<DecimalPlacesConfiguration>) -> Self { self.0.put("DecimalPlacesConfiguration", value.into_node()); self }
    /// Sets `NegativeValueConfiguration`.
    #[inline] pub fn negative_value_configuration(mut self, value: impl IntoValue_<NegativeValueConfiguration>) -> Self { self.0.put("NegativeValueConfiguration", value.into_node()); self }
    /// Sets `NullValueFormatConfiguration`.
    #[inline] pub fn null_value_format_configuration(mut self, value: impl IntoValue_<NullValueFormatConfiguration>) -> Self { self.0.put("NullValueFormatConfiguration", value.into_node()); self }
    /// Sets `NumberScale`. The values are constants of [`NumberScale`].
    #[inline] pub fn number_scale(mut self, value: impl IntoValue_<NumberScale>) -> Self { self.0.put("NumberScale", value.into_node()); self }
    /// Sets `Prefix`. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `SeparatorConfiguration`.
    #[inline] pub fn separator_configuration(mut self, value: impl IntoValue_<NumericSeparatorConfiguration>) -> Self { self.0.put("SeparatorConfiguration", value.into_node()); self }
    /// Sets `Suffix`. 1 to 128 characters.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
    /// Sets `Symbol`.
    #[inline] pub fn symbol(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Symbol", value.into_node()); self }
}
impl IntoValue_<CurrencyDisplayFormatConfiguration> for CurrencyDisplayFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumberDisplayFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numberdisplayformatconfiguration.html)
#[must_use]
pub struct NumberDisplayFormatConfiguration(Properties_);
impl NumberDisplayFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberDisplayFormatConfiguration(Properties_::new()) }
}
impl NumberDisplayFormatConfiguration {
    /// Sets `DecimalPlacesConfiguration`.
    #[inline] pub fn decimal_places_configuration(mut self, value: impl IntoValue_<DecimalPlacesConfiguration>) -> Self { self.0.put("DecimalPlacesConfiguration", value.into_node()); self }
    /// Sets `NegativeValueConfiguration`.
    #[inline] pub fn negative_value_configuration(mut self, value: impl IntoValue_<NegativeValueConfiguration>) -> Self { self.0.put("NegativeValueConfiguration", value.into_node()); self }
    /// Sets `NullValueFormatConfiguration`.
    #[inline] pub fn null_value_format_configuration(mut self, value: impl IntoValue_<NullValueFormatConfiguration>) -> Self { self.0.put("NullValueFormatConfiguration", value.into_node()); self }
    /// Sets `NumberScale`. The values are constants of [`NumberScale`].
    #[inline] pub fn number_scale(mut self, value: impl IntoValue_<NumberScale>) -> Self { self.0.put("NumberScale", value.into_node()); self }
    /// Sets `Prefix`. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `SeparatorConfiguration`.
    #[inline] pub fn separator_configuration(mut self, value: impl IntoValue_<NumericSeparatorConfiguration>) -> Self { self.0.put("SeparatorConfiguration", value.into_node()); self }
    /// Sets `Suffix`. 1 to 128 characters.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<NumberDisplayFormatConfiguration> for NumberDisplayFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PercentageDisplayFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-percentagedisplayformatconfiguration.html)
#[must_use]
pub struct PercentageDisplayFormatConfiguration(Properties_);
impl PercentageDisplayFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PercentageDisplayFormatConfiguration(Properties_::new()) }
}
impl PercentageDisplayFormatConfiguration {
    /// Sets `DecimalPlacesConfiguration`.
    #[inline] pub fn decimal_places_configuration(mut self, value: impl IntoValue_<DecimalPlacesConfiguration>) -> Self { self.0.put("DecimalPlacesConfiguration", value.into_node()); self }
    /// Sets `NegativeValueConfiguration`.
    #[inline] pub fn negative_value_configuration(mut self, value: impl IntoValue_<NegativeValueConfiguration>) -> Self { self.0.put("NegativeValueConfiguration", value.into_node()); self }
    /// Sets `NullValueFormatConfiguration`.
    #[inline] pub fn null_value_format_configuration(mut self, value: impl IntoValue_<NullValueFormatConfiguration>) -> Self { self.0.put("NullValueFormatConfiguration", value.into_node()); self }
    /// Sets `Prefix`. 1 to 128 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `SeparatorConfiguration`.
    #[inline] pub fn separator_configuration(mut self, value: impl IntoValue_<NumericSeparatorConfiguration>) -> Self { self.0.put("SeparatorConfiguration", value.into_node()); self }
    /// Sets `Suffix`. 1 to 128 characters.
    #[inline] pub fn suffix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Suffix", value.into_node()); self }
}
impl IntoValue_<PercentageDisplayFormatConfiguration> for PercentageDisplayFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericformatconfiguration.html)
#[must_use]
pub struct NumericFormatConfiguration(Properties_);
impl NumericFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumericFormatConfiguration(Properties_::new()) }
}
impl NumericFormatConfiguration {
    /// Sets `CurrencyDisplayFormatConfiguration`.
    #[inline] pub fn currency_display_format_configuration(mut self, value: impl IntoValue_<CurrencyDisplayFormatConfiguration>) -> Self { self.0.put("CurrencyDisplayFormatConfiguration", value.into_node()); self }
    /// Sets `NumberDisplayFormatConfiguration`.
    #[inline] pub fn number_display_format_configuration(mut self, value: impl IntoValue_<NumberDisplayFormatConfiguration>) -> Self { self.0.put("NumberDisplayFormatConfiguration", value.into_node()); self }
    /// Sets `PercentageDisplayFormatConfiguration`.
    #[inline] pub fn percentage_display_format_configuration(mut self, value: impl IntoValue_<PercentageDisplayFormatConfiguration>) -> Self { self.0.put("PercentageDisplayFormatConfiguration", value.into_node()); self }
}
impl IntoValue_<NumericFormatConfiguration> for NumericFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimeformatconfiguration.html)
#[must_use]
pub struct DateTimeFormatConfiguration(Properties_);
impl DateTimeFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateTimeFormatConfiguration(Properties_::new()) }
}
impl DateTimeFormatConfiguration {
    /// Sets `DateTimeFormat`. 1 to 128 characters.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `NullValueFormatConfiguration`.
    #[inline] pub fn null_value_format_configuration(mut self, value: impl IntoValue_<NullValueFormatConfiguration>) -> Self { self.0.put("NullValueFormatConfiguration", value.into_node()); self }
    /// Sets `NumericFormatConfiguration`.
    #[inline] pub fn numeric_format_configuration(mut self, value: impl IntoValue_<NumericFormatConfiguration>) -> Self { self.0.put("NumericFormatConfiguration", value.into_node()); self }
}
impl IntoValue_<DateTimeFormatConfiguration> for DateTimeFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumberFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numberformatconfiguration.html)
#[must_use]
pub struct NumberFormatConfiguration(Properties_);
impl NumberFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumberFormatConfiguration(Properties_::new()) }
}
impl NumberFormatConfiguration {
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<NumericFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
}
impl IntoValue_<NumberFormatConfiguration> for NumberFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StringFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-stringformatconfiguration.html)
#[must_use]
pub struct StringFormatConfiguration(Properties_);
impl StringFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringFormatConfiguration(Properties_::new()) }
}
impl StringFormatConfiguration {
    /// Sets `NullValueFormatConfiguration`.
    #[inline] pub fn null_value_format_configuration(mut self, value: impl IntoValue_<NullValueFormatConfiguration>) -> Self { self.0.put("NullValueFormatConfiguration", value.into_node()); self }
    /// Sets `NumericFormatConfiguration`.
    #[inline] pub fn numeric_format_configuration(mut self, value: impl IntoValue_<NumericFormatConfiguration>) -> Self { self.0.put("NumericFormatConfiguration", value.into_node()); self }
}
impl IntoValue_<StringFormatConfiguration> for StringFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-formatconfiguration.html)
#[must_use]
pub struct FormatConfiguration(Properties_);
impl FormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FormatConfiguration(Properties_::new()) }
}
impl FormatConfiguration {
    /// Sets `DateTimeFormatConfiguration`.
    #[inline] pub fn date_time_format_configuration(mut self, value: impl IntoValue_<DateTimeFormatConfiguration>) -> Self { self.0.put("DateTimeFormatConfiguration", value.into_node()); self }
    /// Sets `NumberFormatConfiguration`.
    #[inline] pub fn number_format_configuration(mut self, value: impl IntoValue_<NumberFormatConfiguration>) -> Self { self.0.put("NumberFormatConfiguration", value.into_node()); self }
    /// Sets `StringFormatConfiguration`.
    #[inline] pub fn string_format_configuration(mut self, value: impl IntoValue_<StringFormatConfiguration>) -> Self { self.0.put("StringFormatConfiguration", value.into_node()); self }
}
impl IntoValue_<FormatConfiguration> for FormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColumnConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-columnconfiguration.html)
#[must_use]
pub struct ColumnConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ColumnConfiguration<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ColumnConfiguration<S0> {
    /// Sets `ColorsConfiguration`.
    #[inline] pub fn colors_configuration(mut self, value: impl IntoValue_<ColorsConfiguration>) -> Self { self.0.put("ColorsConfiguration", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> ColumnConfiguration<Set_> { self.0.put("Column", value.into_node()); ColumnConfiguration(self.0, PhantomData_) }
    /// Sets `DecalSettingsConfiguration`.
    #[inline] pub fn decal_settings_configuration(mut self, value: impl IntoValue_<DecalSettingsConfiguration>) -> Self { self.0.put("DecalSettingsConfiguration", value.into_node()); self }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<FormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
    /// Sets `Role`. The values are constants of [`ColumnRole`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<ColumnRole>) -> Self { self.0.put("Role", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ColumnConfiguration> for ColumnConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataSetIdentifierDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datasetidentifierdeclaration.html)
#[must_use]
pub struct DataSetIdentifierDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSetIdentifierDeclaration<Missing_<super::required::data_set_arn>, Missing_<super::required::identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetIdentifierDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSetIdentifierDeclaration<S0, S1> {
    /// Sets `DataSetArn`. Required.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> DataSetIdentifierDeclaration<Set_, S1> { self.0.put("DataSetArn", value.into_node()); DataSetIdentifierDeclaration(self.0, PhantomData_) }
    /// Sets `Identifier`. Required. 0 to 2048 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> DataSetIdentifierDeclaration<S0, Set_> { self.0.put("Identifier", value.into_node()); DataSetIdentifierDeclaration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSetIdentifierDeclaration> for DataSetIdentifierDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customfilterconfiguration.html)
#[must_use]
pub struct CustomFilterConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomFilterConfiguration<Missing_<super::required::match_operator>, Missing_<super::required::null_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomFilterConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomFilterConfiguration<S0, S1> {
    /// Sets `CategoryValue`. 0 to 512 characters.
    #[inline] pub fn category_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CategoryValue", value.into_node()); self }
    /// Sets `MatchOperator`. Required. The values are constants of [`CategoryFilterMatchOperator`].
    #[inline] pub fn match_operator(mut self, value: impl IntoValue_<CategoryFilterMatchOperator>) -> CustomFilterConfiguration<Set_, S1> { self.0.put("MatchOperator", value.into_node()); CustomFilterConfiguration(self.0, PhantomData_) }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> CustomFilterConfiguration<S0, Set_> { self.0.put("NullOption", value.into_node()); CustomFilterConfiguration(self.0, PhantomData_) }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `SelectAllOptions`. The values are constants of [`CategoryFilterSelectAllOptions`].
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<CategoryFilterSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomFilterConfiguration> for CustomFilterConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomFilterListConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customfilterlistconfiguration.html)
#[must_use]
pub struct CustomFilterListConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomFilterListConfiguration<Missing_<super::required::match_operator>, Missing_<super::required::null_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomFilterListConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomFilterListConfiguration<S0, S1> {
    /// Sets `CategoryValues`. 0 to 100000 items.
    #[inline] pub fn category_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CategoryValues", value.into_node()); self }
    /// Sets `MatchOperator`. Required. The values are constants of [`CategoryFilterMatchOperator`].
    #[inline] pub fn match_operator(mut self, value: impl IntoValue_<CategoryFilterMatchOperator>) -> CustomFilterListConfiguration<Set_, S1> { self.0.put("MatchOperator", value.into_node()); CustomFilterListConfiguration(self.0, PhantomData_) }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> CustomFilterListConfiguration<S0, Set_> { self.0.put("NullOption", value.into_node()); CustomFilterListConfiguration(self.0, PhantomData_) }
    /// Sets `SelectAllOptions`. The values are constants of [`CategoryFilterSelectAllOptions`].
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<CategoryFilterSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomFilterListConfiguration> for CustomFilterListConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterListConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterlistconfiguration.html)
#[must_use]
pub struct FilterListConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilterListConfiguration<Missing_<super::required::match_operator>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterListConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FilterListConfiguration<S0> {
    /// Sets `CategoryValues`. 0 to 100000 items.
    #[inline] pub fn category_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CategoryValues", value.into_node()); self }
    /// Sets `MatchOperator`. Required. The values are constants of [`CategoryFilterMatchOperator`].
    #[inline] pub fn match_operator(mut self, value: impl IntoValue_<CategoryFilterMatchOperator>) -> FilterListConfiguration<Set_> { self.0.put("MatchOperator", value.into_node()); FilterListConfiguration(self.0, PhantomData_) }
    /// Sets `NullOption`. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> Self { self.0.put("NullOption", value.into_node()); self }
    /// Sets `SelectAllOptions`. The values are constants of [`CategoryFilterSelectAllOptions`].
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<CategoryFilterSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilterListConfiguration> for FilterListConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoryFilterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categoryfilterconfiguration.html)
#[must_use]
pub struct CategoryFilterConfiguration(Properties_);
impl CategoryFilterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CategoryFilterConfiguration(Properties_::new()) }
}
impl CategoryFilterConfiguration {
    /// Sets `CustomFilterConfiguration`.
    #[inline] pub fn custom_filter_configuration(mut self, value: impl IntoValue_<CustomFilterConfiguration>) -> Self { self.0.put("CustomFilterConfiguration", value.into_node()); self }
    /// Sets `CustomFilterListConfiguration`.
    #[inline] pub fn custom_filter_list_configuration(mut self, value: impl IntoValue_<CustomFilterListConfiguration>) -> Self { self.0.put("CustomFilterListConfiguration", value.into_node()); self }
    /// Sets `FilterListConfiguration`.
    #[inline] pub fn filter_list_configuration(mut self, value: impl IntoValue_<FilterListConfiguration>) -> Self { self.0.put("FilterListConfiguration", value.into_node()); self }
}
impl IntoValue_<CategoryFilterConfiguration> for CategoryFilterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetControlInfoIconLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetcontrolinfoiconlabeloptions.html)
#[must_use]
pub struct SheetControlInfoIconLabelOptions(Properties_);
impl SheetControlInfoIconLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetControlInfoIconLabelOptions(Properties_::new()) }
}
impl SheetControlInfoIconLabelOptions {
    /// Sets `InfoIconText`. 1 to 100 characters.
    #[inline] pub fn info_icon_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InfoIconText", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<SheetControlInfoIconLabelOptions> for SheetControlInfoIconLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FontSize`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fontsize.html)
#[must_use]
pub struct FontSize(Properties_);
impl FontSize {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontSize(Properties_::new()) }
}
impl FontSize {
    /// Sets `Absolute`.
    #[inline] pub fn absolute(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Absolute", value.into_node()); self }
    /// Sets `Relative`. The values are constants of [`RelativeFontSize`].
    #[inline] pub fn relative(mut self, value: impl IntoValue_<RelativeFontSize>) -> Self { self.0.put("Relative", value.into_node()); self }
}
impl IntoValue_<FontSize> for FontSize { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FontWeight`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fontweight.html)
#[must_use]
pub struct FontWeight(Properties_);
impl FontWeight {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontWeight(Properties_::new()) }
}
impl FontWeight {
    /// Sets `Name`. The values are constants of [`FontWeightName`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<FontWeightName>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl IntoValue_<FontWeight> for FontWeight { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FontConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fontconfiguration.html)
#[must_use]
pub struct FontConfiguration(Properties_);
impl FontConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FontConfiguration(Properties_::new()) }
}
impl FontConfiguration {
    /// Sets `FontColor`.
    #[inline] pub fn font_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontColor", value.into_node()); self }
    /// Sets `FontDecoration`. The values are constants of [`FontDecoration`].
    #[inline] pub fn font_decoration(mut self, value: impl IntoValue_<FontDecoration>) -> Self { self.0.put("FontDecoration", value.into_node()); self }
    /// Sets `FontFamily`. 0 to 256 characters.
    #[inline] pub fn font_family(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontFamily", value.into_node()); self }
    /// Sets `FontSize`.
    #[inline] pub fn font_size(mut self, value: impl IntoValue_<FontSize>) -> Self { self.0.put("FontSize", value.into_node()); self }
    /// Sets `FontStyle`. The values are constants of [`FontStyle`].
    #[inline] pub fn font_style(mut self, value: impl IntoValue_<FontStyle>) -> Self { self.0.put("FontStyle", value.into_node()); self }
    /// Sets `FontWeight`.
    #[inline] pub fn font_weight(mut self, value: impl IntoValue_<FontWeight>) -> Self { self.0.put("FontWeight", value.into_node()); self }
}
impl IntoValue_<FontConfiguration> for FontConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-labeloptions.html)
#[must_use]
pub struct LabelOptions(Properties_);
impl LabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LabelOptions(Properties_::new()) }
}
impl LabelOptions {
    /// Sets `CustomLabel`.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<LabelOptions> for LabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimePickerControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimepickercontroldisplayoptions.html)
#[must_use]
pub struct DateTimePickerControlDisplayOptions(Properties_);
impl DateTimePickerControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateTimePickerControlDisplayOptions(Properties_::new()) }
}
impl DateTimePickerControlDisplayOptions {
    /// Sets `DateIconVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn date_icon_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("DateIconVisibility", value.into_node()); self }
    /// Sets `DateTimeFormat`. 1 to 128 characters.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `HelperTextVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn helper_text_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("HelperTextVisibility", value.into_node()); self }
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<DateTimePickerControlDisplayOptions> for DateTimePickerControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultDateTimePickerControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultdatetimepickercontroloptions.html)
#[must_use]
pub struct DefaultDateTimePickerControlOptions(Properties_);
impl DefaultDateTimePickerControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultDateTimePickerControlOptions(Properties_::new()) }
}
impl DefaultDateTimePickerControlOptions {
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DateTimePickerControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SheetControlDateTimePickerType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlDateTimePickerType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DefaultDateTimePickerControlOptions> for DefaultDateTimePickerControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ListControlSelectAllOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-listcontrolselectalloptions.html)
#[must_use]
pub struct ListControlSelectAllOptions(Properties_);
impl ListControlSelectAllOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListControlSelectAllOptions(Properties_::new()) }
}
impl ListControlSelectAllOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<ListControlSelectAllOptions> for ListControlSelectAllOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DropDownControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dropdowncontroldisplayoptions.html)
#[must_use]
pub struct DropDownControlDisplayOptions(Properties_);
impl DropDownControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DropDownControlDisplayOptions(Properties_::new()) }
}
impl DropDownControlDisplayOptions {
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `SelectAllOptions`.
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<ListControlSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<DropDownControlDisplayOptions> for DropDownControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterSelectableValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterselectablevalues.html)
#[must_use]
pub struct FilterSelectableValues(Properties_);
impl FilterSelectableValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterSelectableValues(Properties_::new()) }
}
impl FilterSelectableValues {
    /// Sets `Values`. 0 to 50000 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<FilterSelectableValues> for FilterSelectableValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultFilterDropDownControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultfilterdropdowncontroloptions.html)
#[must_use]
pub struct DefaultFilterDropDownControlOptions(Properties_);
impl DefaultFilterDropDownControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultFilterDropDownControlOptions(Properties_::new()) }
}
impl DefaultFilterDropDownControlOptions {
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DropDownControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<FilterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DefaultFilterDropDownControlOptions> for DefaultFilterDropDownControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ListControlSearchOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-listcontrolsearchoptions.html)
#[must_use]
pub struct ListControlSearchOptions(Properties_);
impl ListControlSearchOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListControlSearchOptions(Properties_::new()) }
}
impl ListControlSearchOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<ListControlSearchOptions> for ListControlSearchOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ListControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-listcontroldisplayoptions.html)
#[must_use]
pub struct ListControlDisplayOptions(Properties_);
impl ListControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ListControlDisplayOptions(Properties_::new()) }
}
impl ListControlDisplayOptions {
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `SearchOptions`.
    #[inline] pub fn search_options(mut self, value: impl IntoValue_<ListControlSearchOptions>) -> Self { self.0.put("SearchOptions", value.into_node()); self }
    /// Sets `SelectAllOptions`.
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<ListControlSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<ListControlDisplayOptions> for ListControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultFilterListControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultfilterlistcontroloptions.html)
#[must_use]
pub struct DefaultFilterListControlOptions(Properties_);
impl DefaultFilterListControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultFilterListControlOptions(Properties_::new()) }
}
impl DefaultFilterListControlOptions {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<ListControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<FilterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DefaultFilterListControlOptions> for DefaultFilterListControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RelativeDateTimeControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-relativedatetimecontroldisplayoptions.html)
#[must_use]
pub struct RelativeDateTimeControlDisplayOptions(Properties_);
impl RelativeDateTimeControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelativeDateTimeControlDisplayOptions(Properties_::new()) }
}
impl RelativeDateTimeControlDisplayOptions {
    /// Sets `DateTimeFormat`. 1 to 128 characters.
    #[inline] pub fn date_time_format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DateTimeFormat", value.into_node()); self }
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<RelativeDateTimeControlDisplayOptions> for RelativeDateTimeControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultRelativeDateTimeControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultrelativedatetimecontroloptions.html)
#[must_use]
pub struct DefaultRelativeDateTimeControlOptions(Properties_);
impl DefaultRelativeDateTimeControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultRelativeDateTimeControlOptions(Properties_::new()) }
}
impl DefaultRelativeDateTimeControlOptions {
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<RelativeDateTimeControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
}
impl IntoValue_<DefaultRelativeDateTimeControlOptions> for DefaultRelativeDateTimeControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SliderControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-slidercontroldisplayoptions.html)
#[must_use]
pub struct SliderControlDisplayOptions(Properties_);
impl SliderControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SliderControlDisplayOptions(Properties_::new()) }
}
impl SliderControlDisplayOptions {
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<SliderControlDisplayOptions> for SliderControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultSliderControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultslidercontroloptions.html)
#[must_use]
pub struct DefaultSliderControlOptions<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DefaultSliderControlOptions<Missing_<super::required::maximum_value>, Missing_<super::required::minimum_value>, Missing_<super::required::step_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultSliderControlOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DefaultSliderControlOptions<S0, S1, S2> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<SliderControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `MaximumValue`. Required.
    #[inline] pub fn maximum_value(mut self, value: impl IntoValue_<f64>) -> DefaultSliderControlOptions<Set_, S1, S2> { self.0.put("MaximumValue", value.into_node()); DefaultSliderControlOptions(self.0, PhantomData_) }
    /// Sets `MinimumValue`. Required.
    #[inline] pub fn minimum_value(mut self, value: impl IntoValue_<f64>) -> DefaultSliderControlOptions<S0, Set_, S2> { self.0.put("MinimumValue", value.into_node()); DefaultSliderControlOptions(self.0, PhantomData_) }
    /// Sets `StepSize`. Required.
    #[inline] pub fn step_size(mut self, value: impl IntoValue_<f64>) -> DefaultSliderControlOptions<S0, S1, Set_> { self.0.put("StepSize", value.into_node()); DefaultSliderControlOptions(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlSliderType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlSliderType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DefaultSliderControlOptions> for DefaultSliderControlOptions<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TextControlPlaceholderOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-textcontrolplaceholderoptions.html)
#[must_use]
pub struct TextControlPlaceholderOptions(Properties_);
impl TextControlPlaceholderOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextControlPlaceholderOptions(Properties_::new()) }
}
impl TextControlPlaceholderOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<TextControlPlaceholderOptions> for TextControlPlaceholderOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TextAreaControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-textareacontroldisplayoptions.html)
#[must_use]
pub struct TextAreaControlDisplayOptions(Properties_);
impl TextAreaControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextAreaControlDisplayOptions(Properties_::new()) }
}
impl TextAreaControlDisplayOptions {
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `PlaceholderOptions`.
    #[inline] pub fn placeholder_options(mut self, value: impl IntoValue_<TextControlPlaceholderOptions>) -> Self { self.0.put("PlaceholderOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<TextAreaControlDisplayOptions> for TextAreaControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultTextAreaControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaulttextareacontroloptions.html)
#[must_use]
pub struct DefaultTextAreaControlOptions(Properties_);
impl DefaultTextAreaControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultTextAreaControlOptions(Properties_::new()) }
}
impl DefaultTextAreaControlOptions {
    /// Sets `Delimiter`. 1 to 2048 characters.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextAreaControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
}
impl IntoValue_<DefaultTextAreaControlOptions> for DefaultTextAreaControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TextFieldControlDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-textfieldcontroldisplayoptions.html)
#[must_use]
pub struct TextFieldControlDisplayOptions(Properties_);
impl TextFieldControlDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextFieldControlDisplayOptions(Properties_::new()) }
}
impl TextFieldControlDisplayOptions {
    /// Sets `InfoIconLabelOptions`.
    #[inline] pub fn info_icon_label_options(mut self, value: impl IntoValue_<SheetControlInfoIconLabelOptions>) -> Self { self.0.put("InfoIconLabelOptions", value.into_node()); self }
    /// Sets `PlaceholderOptions`.
    #[inline] pub fn placeholder_options(mut self, value: impl IntoValue_<TextControlPlaceholderOptions>) -> Self { self.0.put("PlaceholderOptions", value.into_node()); self }
    /// Sets `TitleOptions`.
    #[inline] pub fn title_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("TitleOptions", value.into_node()); self }
}
impl IntoValue_<TextFieldControlDisplayOptions> for TextFieldControlDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultTextFieldControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaulttextfieldcontroloptions.html)
#[must_use]
pub struct DefaultTextFieldControlOptions(Properties_);
impl DefaultTextFieldControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultTextFieldControlOptions(Properties_::new()) }
}
impl DefaultTextFieldControlOptions {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextFieldControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
}
impl IntoValue_<DefaultTextFieldControlOptions> for DefaultTextFieldControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultFilterControlOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultfiltercontroloptions.html)
#[must_use]
pub struct DefaultFilterControlOptions(Properties_);
impl DefaultFilterControlOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DefaultFilterControlOptions(Properties_::new()) }
}
impl DefaultFilterControlOptions {
    /// Sets `DefaultDateTimePickerOptions`.
    #[inline] pub fn default_date_time_picker_options(mut self, value: impl IntoValue_<DefaultDateTimePickerControlOptions>) -> Self { self.0.put("DefaultDateTimePickerOptions", value.into_node()); self }
    /// Sets `DefaultDropdownOptions`.
    #[inline] pub fn default_dropdown_options(mut self, value: impl IntoValue_<DefaultFilterDropDownControlOptions>) -> Self { self.0.put("DefaultDropdownOptions", value.into_node()); self }
    /// Sets `DefaultListOptions`.
    #[inline] pub fn default_list_options(mut self, value: impl IntoValue_<DefaultFilterListControlOptions>) -> Self { self.0.put("DefaultListOptions", value.into_node()); self }
    /// Sets `DefaultRelativeDateTimeOptions`.
    #[inline] pub fn default_relative_date_time_options(mut self, value: impl IntoValue_<DefaultRelativeDateTimeControlOptions>) -> Self { self.0.put("DefaultRelativeDateTimeOptions", value.into_node()); self }
    /// Sets `DefaultSliderOptions`.
    #[inline] pub fn default_slider_options(mut self, value: impl IntoValue_<DefaultSliderControlOptions>) -> Self { self.0.put("DefaultSliderOptions", value.into_node()); self }
    /// Sets `DefaultTextAreaOptions`.
    #[inline] pub fn default_text_area_options(mut self, value: impl IntoValue_<DefaultTextAreaControlOptions>) -> Self { self.0.put("DefaultTextAreaOptions", value.into_node()); self }
    /// Sets `DefaultTextFieldOptions`.
    #[inline] pub fn default_text_field_options(mut self, value: impl IntoValue_<DefaultTextFieldControlOptions>) -> Self { self.0.put("DefaultTextFieldOptions", value.into_node()); self }
}
impl IntoValue_<DefaultFilterControlOptions> for DefaultFilterControlOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DefaultFilterControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-defaultfiltercontrolconfiguration.html)
#[must_use]
pub struct DefaultFilterControlConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DefaultFilterControlConfiguration<Missing_<super::required::control_options>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultFilterControlConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DefaultFilterControlConfiguration<S0, S1> {
    /// Sets `ControlOptions`. Required.
    #[inline] pub fn control_options(mut self, value: impl IntoValue_<DefaultFilterControlOptions>) -> DefaultFilterControlConfiguration<Set_, S1> { self.0.put("ControlOptions", value.into_node()); DefaultFilterControlConfiguration(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> DefaultFilterControlConfiguration<S0, Set_> { self.0.put("Title", value.into_node()); DefaultFilterControlConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DefaultFilterControlConfiguration> for DefaultFilterControlConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoryFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categoryfilter.html)
#[must_use]
pub struct CategoryFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CategoryFilter<Missing_<super::required::column>, Missing_<super::required::configuration>, Missing_<super::required::filter_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoryFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CategoryFilter<S0, S1, S2> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> CategoryFilter<Set_, S1, S2> { self.0.put("Column", value.into_node()); CategoryFilter(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CategoryFilterConfiguration>) -> CategoryFilter<S0, Set_, S2> { self.0.put("Configuration", value.into_node()); CategoryFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> CategoryFilter<S0, S1, Set_> { self.0.put("FilterId", value.into_node()); CategoryFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CategoryFilter> for CategoryFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoryInnerFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categoryinnerfilter.html)
#[must_use]
pub struct CategoryInnerFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CategoryInnerFilter<Missing_<super::required::column>, Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoryInnerFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CategoryInnerFilter<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> CategoryInnerFilter<Set_, S1> { self.0.put("Column", value.into_node()); CategoryInnerFilter(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CategoryFilterConfiguration>) -> CategoryInnerFilter<S0, Set_> { self.0.put("Configuration", value.into_node()); CategoryInnerFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CategoryInnerFilter> for CategoryInnerFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.InnerFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-innerfilter.html)
#[must_use]
pub struct InnerFilter(Properties_);
impl InnerFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InnerFilter(Properties_::new()) }
}
impl InnerFilter {
    /// Sets `CategoryInnerFilter`.
    #[inline] pub fn category_inner_filter(mut self, value: impl IntoValue_<CategoryInnerFilter>) -> Self { self.0.put("CategoryInnerFilter", value.into_node()); self }
}
impl IntoValue_<InnerFilter> for InnerFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NestedFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-nestedfilter.html)
#[must_use]
pub struct NestedFilter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NestedFilter<Missing_<super::required::column>, Missing_<super::required::filter_id>, Missing_<super::required::include_inner_set>, Missing_<super::required::inner_filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NestedFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NestedFilter<S0, S1, S2, S3> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NestedFilter<Set_, S1, S2, S3> { self.0.put("Column", value.into_node()); NestedFilter(self.0, PhantomData_) }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> NestedFilter<S0, Set_, S2, S3> { self.0.put("FilterId", value.into_node()); NestedFilter(self.0, PhantomData_) }
    /// Sets `IncludeInnerSet`. Required.
    #[inline] pub fn include_inner_set(mut self, value: impl IntoValue_<bool>) -> NestedFilter<S0, S1, Set_, S3> { self.0.put("IncludeInnerSet", value.into_node()); NestedFilter(self.0, PhantomData_) }
    /// Sets `InnerFilter`. Required.
    #[inline] pub fn inner_filter(mut self, value: impl IntoValue_<InnerFilter>) -> NestedFilter<S0, S1, S2, Set_> { self.0.put("InnerFilter", value.into_node()); NestedFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NestedFilter> for NestedFilter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AttributeAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-attributeaggregationfunction.html)
#[must_use]
pub struct AttributeAggregationFunction(Properties_);
impl AttributeAggregationFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AttributeAggregationFunction(Properties_::new()) }
}
impl AttributeAggregationFunction {
    /// Sets `SimpleAttributeAggregation`. The values are constants of [`SimpleAttributeAggregationFunction`].
    #[inline] pub fn simple_attribute_aggregation(mut self, value: impl IntoValue_<SimpleAttributeAggregationFunction>) -> Self { self.0.put("SimpleAttributeAggregation", value.into_node()); self }
    /// Sets `ValueForMultipleValues`.
    #[inline] pub fn value_for_multiple_values(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValueForMultipleValues", value.into_node()); self }
}
impl IntoValue_<AttributeAggregationFunction> for AttributeAggregationFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PercentileAggregation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-percentileaggregation.html)
#[must_use]
pub struct PercentileAggregation(Properties_);
impl PercentileAggregation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PercentileAggregation(Properties_::new()) }
}
impl PercentileAggregation {
    /// Sets `PercentileValue`. 0 to 100.
    #[inline] pub fn percentile_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PercentileValue", value.into_node()); self }
}
impl IntoValue_<PercentileAggregation> for PercentileAggregation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericalAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericalaggregationfunction.html)
#[must_use]
pub struct NumericalAggregationFunction(Properties_);
impl NumericalAggregationFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumericalAggregationFunction(Properties_::new()) }
}
impl NumericalAggregationFunction {
    /// Sets `PercentileAggregation`.
    #[inline] pub fn percentile_aggregation(mut self, value: impl IntoValue_<PercentileAggregation>) -> Self { self.0.put("PercentileAggregation", value.into_node()); self }
    /// Sets `SimpleNumericalAggregation`. The values are constants of [`SimpleNumericalAggregationFunction`].
    #[inline] pub fn simple_numerical_aggregation(mut self, value: impl IntoValue_<SimpleNumericalAggregationFunction>) -> Self { self.0.put("SimpleNumericalAggregation", value.into_node()); self }
}
impl IntoValue_<NumericalAggregationFunction> for NumericalAggregationFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-aggregationfunction.html)
#[must_use]
pub struct AggregationFunction(Properties_);
impl AggregationFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AggregationFunction(Properties_::new()) }
}
impl AggregationFunction {
    /// Sets `AttributeAggregationFunction`.
    #[inline] pub fn attribute_aggregation_function(mut self, value: impl IntoValue_<AttributeAggregationFunction>) -> Self { self.0.put("AttributeAggregationFunction", value.into_node()); self }
    /// Sets `CategoricalAggregationFunction`. The values are constants of [`CategoricalAggregationFunction`].
    #[inline] pub fn categorical_aggregation_function(mut self, value: impl IntoValue_<CategoricalAggregationFunction>) -> Self { self.0.put("CategoricalAggregationFunction", value.into_node()); self }
    /// Sets `DateAggregationFunction`. The values are constants of [`DateAggregationFunction`].
    #[inline] pub fn date_aggregation_function(mut self, value: impl IntoValue_<DateAggregationFunction>) -> Self { self.0.put("DateAggregationFunction", value.into_node()); self }
    /// Sets `NumericalAggregationFunction`.
    #[inline] pub fn numerical_aggregation_function(mut self, value: impl IntoValue_<NumericalAggregationFunction>) -> Self { self.0.put("NumericalAggregationFunction", value.into_node()); self }
}
impl IntoValue_<AggregationFunction> for AggregationFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericEqualityFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericequalityfilter.html)
#[must_use]
pub struct NumericEqualityFilter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl NumericEqualityFilter<Missing_<super::required::column>, Missing_<super::required::filter_id>, Missing_<super::required::match_operator>, Missing_<super::required::null_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericEqualityFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> NumericEqualityFilter<S0, S1, S2, S3> {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NumericEqualityFilter<Set_, S1, S2, S3> { self.0.put("Column", value.into_node()); NumericEqualityFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> NumericEqualityFilter<S0, Set_, S2, S3> { self.0.put("FilterId", value.into_node()); NumericEqualityFilter(self.0, PhantomData_) }
    /// Sets `MatchOperator`. Required. The values are constants of [`NumericEqualityMatchOperator`].
    #[inline] pub fn match_operator(mut self, value: impl IntoValue_<NumericEqualityMatchOperator>) -> NumericEqualityFilter<S0, S1, Set_, S3> { self.0.put("MatchOperator", value.into_node()); NumericEqualityFilter(self.0, PhantomData_) }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> NumericEqualityFilter<S0, S1, S2, Set_> { self.0.put("NullOption", value.into_node()); NumericEqualityFilter(self.0, PhantomData_) }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `SelectAllOptions`. The values are constants of [`NumericFilterSelectAllOptions`].
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<NumericFilterSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<NumericEqualityFilter> for NumericEqualityFilter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericRangeFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericrangefiltervalue.html)
#[must_use]
pub struct NumericRangeFilterValue(Properties_);
impl NumericRangeFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumericRangeFilterValue(Properties_::new()) }
}
impl NumericRangeFilterValue {
    /// Sets `Parameter`. 1 to 2048 characters.
    #[inline] pub fn parameter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Parameter", value.into_node()); self }
    /// Sets `StaticValue`.
    #[inline] pub fn static_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StaticValue", value.into_node()); self }
}
impl IntoValue_<NumericRangeFilterValue> for NumericRangeFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericRangeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericrangefilter.html)
#[must_use]
pub struct NumericRangeFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl NumericRangeFilter<Missing_<super::required::column>, Missing_<super::required::filter_id>, Missing_<super::required::null_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericRangeFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> NumericRangeFilter<S0, S1, S2> {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NumericRangeFilter<Set_, S1, S2> { self.0.put("Column", value.into_node()); NumericRangeFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> NumericRangeFilter<S0, Set_, S2> { self.0.put("FilterId", value.into_node()); NumericRangeFilter(self.0, PhantomData_) }
    /// Sets `IncludeMaximum`.
    #[inline] pub fn include_maximum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMaximum", value.into_node()); self }
    /// Sets `IncludeMinimum`.
    #[inline] pub fn include_minimum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMinimum", value.into_node()); self }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> NumericRangeFilter<S0, S1, Set_> { self.0.put("NullOption", value.into_node()); NumericRangeFilter(self.0, PhantomData_) }
    /// Sets `RangeMaximum`.
    #[inline] pub fn range_maximum(mut self, value: impl IntoValue_<NumericRangeFilterValue>) -> Self { self.0.put("RangeMaximum", value.into_node()); self }
    /// Sets `RangeMinimum`.
    #[inline] pub fn range_minimum(mut self, value: impl IntoValue_<NumericRangeFilterValue>) -> Self { self.0.put("RangeMinimum", value.into_node()); self }
    /// Sets `SelectAllOptions`. The values are constants of [`NumericFilterSelectAllOptions`].
    #[inline] pub fn select_all_options(mut self, value: impl IntoValue_<NumericFilterSelectAllOptions>) -> Self { self.0.put("SelectAllOptions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<NumericRangeFilter> for NumericRangeFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AnchorDateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-anchordateconfiguration.html)
#[must_use]
pub struct AnchorDateConfiguration(Properties_);
impl AnchorDateConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AnchorDateConfiguration(Properties_::new()) }
}
impl AnchorDateConfiguration {
    /// Sets `AnchorOption`. The values are constants of [`AnchorOption`].
    #[inline] pub fn anchor_option(mut self, value: impl IntoValue_<AnchorOption>) -> Self { self.0.put("AnchorOption", value.into_node()); self }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
}
impl IntoValue_<AnchorDateConfiguration> for AnchorDateConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExcludePeriodConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-excludeperiodconfiguration.html)
#[must_use]
pub struct ExcludePeriodConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExcludePeriodConfiguration<Missing_<super::required::amount>, Missing_<super::required::granularity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExcludePeriodConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExcludePeriodConfiguration<S0, S1> {
    /// Sets `Amount`. Required.
    #[inline] pub fn amount(mut self, value: impl IntoValue_<f64>) -> ExcludePeriodConfiguration<Set_, S1> { self.0.put("Amount", value.into_node()); ExcludePeriodConfiguration(self.0, PhantomData_) }
    /// Sets `Granularity`. Required. The values are constants of [`TimeGranularity`].
    #[inline] pub fn granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> ExcludePeriodConfiguration<S0, Set_> { self.0.put("Granularity", value.into_node()); ExcludePeriodConfiguration(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExcludePeriodConfiguration> for ExcludePeriodConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RelativeDatesFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-relativedatesfilter.html)
#[must_use]
pub struct RelativeDatesFilter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl RelativeDatesFilter<Missing_<super::required::anchor_date_configuration>, Missing_<super::required::column>, Missing_<super::required::filter_id>, Missing_<super::required::null_option>, Missing_<super::required::relative_date_type>, Missing_<super::required::time_granularity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RelativeDatesFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> RelativeDatesFilter<S0, S1, S2, S3, S4, S5> {
    /// Sets `AnchorDateConfiguration`. Required.
    #[inline] pub fn anchor_date_configuration(mut self, value: impl IntoValue_<AnchorDateConfiguration>) -> RelativeDatesFilter<Set_, S1, S2, S3, S4, S5> { self.0.put("AnchorDateConfiguration", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> RelativeDatesFilter<S0, Set_, S2, S3, S4, S5> { self.0.put("Column", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `ExcludePeriodConfiguration`.
    #[inline] pub fn exclude_period_configuration(mut self, value: impl IntoValue_<ExcludePeriodConfiguration>) -> Self { self.0.put("ExcludePeriodConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> RelativeDatesFilter<S0, S1, Set_, S3, S4, S5> { self.0.put("FilterId", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
    /// Sets `MinimumGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn minimum_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("MinimumGranularity", value.into_node()); self }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> RelativeDatesFilter<S0, S1, S2, Set_, S4, S5> { self.0.put("NullOption", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `RelativeDateType`. Required. The values are constants of [`RelativeDateType`].
    #[inline] pub fn relative_date_type(mut self, value: impl IntoValue_<RelativeDateType>) -> RelativeDatesFilter<S0, S1, S2, S3, Set_, S5> { self.0.put("RelativeDateType", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
    /// Sets `RelativeDateValue`.
    #[inline] pub fn relative_date_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RelativeDateValue", value.into_node()); self }
    /// Sets `TimeGranularity`. Required. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> RelativeDatesFilter<S0, S1, S2, S3, S4, Set_> { self.0.put("TimeGranularity", value.into_node()); RelativeDatesFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<RelativeDatesFilter> for RelativeDatesFilter<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RollingDateConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-rollingdateconfiguration.html)
#[must_use]
pub struct RollingDateConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RollingDateConfiguration<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RollingDateConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> RollingDateConfiguration<S0> {
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> RollingDateConfiguration<Set_> { self.0.put("Expression", value.into_node()); RollingDateConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RollingDateConfiguration> for RollingDateConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TimeEqualityFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-timeequalityfilter.html)
#[must_use]
pub struct TimeEqualityFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TimeEqualityFilter<Missing_<super::required::column>, Missing_<super::required::filter_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeEqualityFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TimeEqualityFilter<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> TimeEqualityFilter<Set_, S1> { self.0.put("Column", value.into_node()); TimeEqualityFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> TimeEqualityFilter<S0, Set_> { self.0.put("FilterId", value.into_node()); TimeEqualityFilter(self.0, PhantomData_) }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `RollingDate`.
    #[inline] pub fn rolling_date(mut self, value: impl IntoValue_<RollingDateConfiguration>) -> Self { self.0.put("RollingDate", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TimeEqualityFilter> for TimeEqualityFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TimeRangeFilterValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-timerangefiltervalue.html)
#[must_use]
pub struct TimeRangeFilterValue(Properties_);
impl TimeRangeFilterValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeRangeFilterValue(Properties_::new()) }
}
impl TimeRangeFilterValue {
    /// Sets `Parameter`. 1 to 2048 characters.
    #[inline] pub fn parameter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Parameter", value.into_node()); self }
    /// Sets `RollingDate`.
    #[inline] pub fn rolling_date(mut self, value: impl IntoValue_<RollingDateConfiguration>) -> Self { self.0.put("RollingDate", value.into_node()); self }
    /// Sets `StaticValue`.
    #[inline] pub fn static_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StaticValue", value.into_node()); self }
}
impl IntoValue_<TimeRangeFilterValue> for TimeRangeFilterValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TimeRangeFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-timerangefilter.html)
#[must_use]
pub struct TimeRangeFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TimeRangeFilter<Missing_<super::required::column>, Missing_<super::required::filter_id>, Missing_<super::required::null_option>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeRangeFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TimeRangeFilter<S0, S1, S2> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> TimeRangeFilter<Set_, S1, S2> { self.0.put("Column", value.into_node()); TimeRangeFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `ExcludePeriodConfiguration`.
    #[inline] pub fn exclude_period_configuration(mut self, value: impl IntoValue_<ExcludePeriodConfiguration>) -> Self { self.0.put("ExcludePeriodConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> TimeRangeFilter<S0, Set_, S2> { self.0.put("FilterId", value.into_node()); TimeRangeFilter(self.0, PhantomData_) }
    /// Sets `IncludeMaximum`.
    #[inline] pub fn include_maximum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMaximum", value.into_node()); self }
    /// Sets `IncludeMinimum`.
    #[inline] pub fn include_minimum(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeMinimum", value.into_node()); self }
    /// Sets `NullOption`. Required. The values are constants of [`FilterNullOption`].
    #[inline] pub fn null_option(mut self, value: impl IntoValue_<FilterNullOption>) -> TimeRangeFilter<S0, S1, Set_> { self.0.put("NullOption", value.into_node()); TimeRangeFilter(self.0, PhantomData_) }
    /// Sets `RangeMaximumValue`.
    #[inline] pub fn range_maximum_value(mut self, value: impl IntoValue_<TimeRangeFilterValue>) -> Self { self.0.put("RangeMaximumValue", value.into_node()); self }
    /// Sets `RangeMinimumValue`.
    #[inline] pub fn range_minimum_value(mut self, value: impl IntoValue_<TimeRangeFilterValue>) -> Self { self.0.put("RangeMinimumValue", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TimeRangeFilter> for TimeRangeFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AggregationSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-aggregationsortconfiguration.html)
#[must_use]
pub struct AggregationSortConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AggregationSortConfiguration<Missing_<super::required::column>, Missing_<super::required::sort_direction>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AggregationSortConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AggregationSortConfiguration<S0, S1> {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> AggregationSortConfiguration<Set_, S1> { self.0.put("Column", value.into_node()); AggregationSortConfiguration(self.0, PhantomData_) }
    /// Sets `SortDirection`. Required. The values are constants of [`SortDirection`].
    #[inline] pub fn sort_direction(mut self, value: impl IntoValue_<SortDirection>) -> AggregationSortConfiguration<S0, Set_> { self.0.put("SortDirection", value.into_node()); AggregationSortConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AggregationSortConfiguration> for AggregationSortConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TopBottomFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-topbottomfilter.html)
#[must_use]
pub struct TopBottomFilter<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl TopBottomFilter<Missing_<super::required::aggregation_sort_configurations>, Missing_<super::required::column>, Missing_<super::required::filter_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopBottomFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> TopBottomFilter<S0, S1, S2> {
    /// Sets `AggregationSortConfigurations`. Required. 0 to 100 items.
    #[inline] pub fn aggregation_sort_configurations(mut self, value: impl IntoValue_<Vec<AggregationSortConfiguration>>) -> TopBottomFilter<Set_, S1, S2> { self.0.put("AggregationSortConfigurations", value.into_node()); TopBottomFilter(self.0, PhantomData_) }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> TopBottomFilter<S0, Set_, S2> { self.0.put("Column", value.into_node()); TopBottomFilter(self.0, PhantomData_) }
    /// Sets `DefaultFilterControlConfiguration`.
    #[inline] pub fn default_filter_control_configuration(mut self, value: impl IntoValue_<DefaultFilterControlConfiguration>) -> Self { self.0.put("DefaultFilterControlConfiguration", value.into_node()); self }
    /// Sets `FilterId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_id(mut self, value: impl IntoValue_<String>) -> TopBottomFilter<S0, S1, Set_> { self.0.put("FilterId", value.into_node()); TopBottomFilter(self.0, PhantomData_) }
    /// Sets `Limit`.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Limit", value.into_node()); self }
    /// Sets `ParameterName`. 1 to 2048 characters.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<TopBottomFilter> for TopBottomFilter<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filter.html)
#[must_use]
pub struct Filter(Properties_);
impl Filter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Filter(Properties_::new()) }
}
impl Filter {
    /// Sets `CategoryFilter`.
    #[inline] pub fn category_filter(mut self, value: impl IntoValue_<CategoryFilter>) -> Self { self.0.put("CategoryFilter", value.into_node()); self }
    /// Sets `NestedFilter`.
    #[inline] pub fn nested_filter(mut self, value: impl IntoValue_<NestedFilter>) -> Self { self.0.put("NestedFilter", value.into_node()); self }
    /// Sets `NumericEqualityFilter`.
    #[inline] pub fn numeric_equality_filter(mut self, value: impl IntoValue_<NumericEqualityFilter>) -> Self { self.0.put("NumericEqualityFilter", value.into_node()); self }
    /// Sets `NumericRangeFilter`.
    #[inline] pub fn numeric_range_filter(mut self, value: impl IntoValue_<NumericRangeFilter>) -> Self { self.0.put("NumericRangeFilter", value.into_node()); self }
    /// Sets `RelativeDatesFilter`.
    #[inline] pub fn relative_dates_filter(mut self, value: impl IntoValue_<RelativeDatesFilter>) -> Self { self.0.put("RelativeDatesFilter", value.into_node()); self }
    /// Sets `TimeEqualityFilter`.
    #[inline] pub fn time_equality_filter(mut self, value: impl IntoValue_<TimeEqualityFilter>) -> Self { self.0.put("TimeEqualityFilter", value.into_node()); self }
    /// Sets `TimeRangeFilter`.
    #[inline] pub fn time_range_filter(mut self, value: impl IntoValue_<TimeRangeFilter>) -> Self { self.0.put("TimeRangeFilter", value.into_node()); self }
    /// Sets `TopBottomFilter`.
    #[inline] pub fn top_bottom_filter(mut self, value: impl IntoValue_<TopBottomFilter>) -> Self { self.0.put("TopBottomFilter", value.into_node()); self }
}
impl IntoValue_<Filter> for Filter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetVisualScopingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetvisualscopingconfiguration.html)
#[must_use]
pub struct SheetVisualScopingConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SheetVisualScopingConfiguration<Missing_<super::required::scope>, Missing_<super::required::sheet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetVisualScopingConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SheetVisualScopingConfiguration<S0, S1> {
    /// Sets `Scope`. Required. The values are constants of [`FilterVisualScope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<FilterVisualScope>) -> SheetVisualScopingConfiguration<Set_, S1> { self.0.put("Scope", value.into_node()); SheetVisualScopingConfiguration(self.0, PhantomData_) }
    /// Sets `SheetId`. Required. 1 to 512 characters.
    #[inline] pub fn sheet_id(mut self, value: impl IntoValue_<String>) -> SheetVisualScopingConfiguration<S0, Set_> { self.0.put("SheetId", value.into_node()); SheetVisualScopingConfiguration(self.0, PhantomData_) }
    /// Sets `VisualIds`. 0 to 50 items.
    #[inline] pub fn visual_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("VisualIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SheetVisualScopingConfiguration> for SheetVisualScopingConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SelectedSheetsFilterScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-selectedsheetsfilterscopeconfiguration.html)
#[must_use]
pub struct SelectedSheetsFilterScopeConfiguration(Properties_);
impl SelectedSheetsFilterScopeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SelectedSheetsFilterScopeConfiguration(Properties_::new()) }
}
impl SelectedSheetsFilterScopeConfiguration {
    /// Sets `SheetVisualScopingConfigurations`. 1 to 50 items.
    #[inline] pub fn sheet_visual_scoping_configurations(mut self, value: impl IntoValue_<Vec<SheetVisualScopingConfiguration>>) -> Self { self.0.put("SheetVisualScopingConfigurations", value.into_node()); self }
}
impl IntoValue_<SelectedSheetsFilterScopeConfiguration> for SelectedSheetsFilterScopeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterScopeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterscopeconfiguration.html)
#[must_use]
pub struct FilterScopeConfiguration(Properties_);
impl FilterScopeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterScopeConfiguration(Properties_::new()) }
}
impl FilterScopeConfiguration {
    /// Sets `AllSheets`.
    #[inline] pub fn all_sheets(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("AllSheets", value.into_node()); self }
    /// Sets `SelectedSheets`.
    #[inline] pub fn selected_sheets(mut self, value: impl IntoValue_<SelectedSheetsFilterScopeConfiguration>) -> Self { self.0.put("SelectedSheets", value.into_node()); self }
}
impl IntoValue_<FilterScopeConfiguration> for FilterScopeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filtergroup.html)
#[must_use]
pub struct FilterGroup<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FilterGroup<Missing_<super::required::cross_dataset>, Missing_<super::required::filter_group_id>, Missing_<super::required::filters>, Missing_<super::required::scope_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FilterGroup<S0, S1, S2, S3> {
    /// Sets `CrossDataset`. Required. The values are constants of [`CrossDatasetTypes`].
    #[inline] pub fn cross_dataset(mut self, value: impl IntoValue_<CrossDatasetTypes>) -> FilterGroup<Set_, S1, S2, S3> { self.0.put("CrossDataset", value.into_node()); FilterGroup(self.0, PhantomData_) }
    /// Sets `FilterGroupId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_group_id(mut self, value: impl IntoValue_<String>) -> FilterGroup<S0, Set_, S2, S3> { self.0.put("FilterGroupId", value.into_node()); FilterGroup(self.0, PhantomData_) }
    /// Sets `Filters`. Required. 0 to 20 items.
    #[inline] pub fn filters(mut self, value: impl IntoValue_<Vec<Filter>>) -> FilterGroup<S0, S1, Set_, S3> { self.0.put("Filters", value.into_node()); FilterGroup(self.0, PhantomData_) }
    /// Sets `ScopeConfiguration`. Required.
    #[inline] pub fn scope_configuration(mut self, value: impl IntoValue_<FilterScopeConfiguration>) -> FilterGroup<S0, S1, S2, Set_> { self.0.put("ScopeConfiguration", value.into_node()); FilterGroup(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FilterGroup> for FilterGroup<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AssetOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-assetoptions.html)
#[must_use]
pub struct AssetOptions(Properties_);
impl AssetOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AssetOptions(Properties_::new()) }
}
impl AssetOptions {
    /// Sets `ExcludedDataSetArns`. 0 to 100 items.
    #[inline] pub fn excluded_data_set_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedDataSetArns", value.into_node()); self }
    /// Sets `QBusinessInsightsStatus`. The values are constants of [`QBusinessInsightsStatus`].
    #[inline] pub fn q_business_insights_status(mut self, value: impl IntoValue_<QBusinessInsightsStatus>) -> Self { self.0.put("QBusinessInsightsStatus", value.into_node()); self }
    /// Sets `Timezone`.
    #[inline] pub fn timezone(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Timezone", value.into_node()); self }
    /// Sets `WeekStart`. The values are constants of [`DayOfTheWeek`].
    #[inline] pub fn week_start(mut self, value: impl IntoValue_<DayOfTheWeek>) -> Self { self.0.put("WeekStart", value.into_node()); self }
}
impl IntoValue_<AssetOptions> for AssetOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DynamicDefaultValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dynamicdefaultvalue.html)
#[must_use]
pub struct DynamicDefaultValue<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DynamicDefaultValue<Missing_<super::required::default_value_column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DynamicDefaultValue(Properties_::new(), PhantomData_) }
}
impl<S0> DynamicDefaultValue<S0> {
    /// Sets `DefaultValueColumn`. Required.
    #[inline] pub fn default_value_column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> DynamicDefaultValue<Set_> { self.0.put("DefaultValueColumn", value.into_node()); DynamicDefaultValue(self.0, PhantomData_) }
    /// Sets `GroupNameColumn`.
    #[inline] pub fn group_name_column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> Self { self.0.put("GroupNameColumn", value.into_node()); self }
    /// Sets `UserNameColumn`.
    #[inline] pub fn user_name_column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> Self { self.0.put("UserNameColumn", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DynamicDefaultValue> for DynamicDefaultValue<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimedefaultvalues.html)
#[must_use]
pub struct DateTimeDefaultValues(Properties_);
impl DateTimeDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateTimeDefaultValues(Properties_::new()) }
}
impl DateTimeDefaultValues {
    /// Sets `DynamicValue`.
    #[inline] pub fn dynamic_value(mut self, value: impl IntoValue_<DynamicDefaultValue>) -> Self { self.0.put("DynamicValue", value.into_node()); self }
    /// Sets `RollingDate`.
    #[inline] pub fn rolling_date(mut self, value: impl IntoValue_<RollingDateConfiguration>) -> Self { self.0.put("RollingDate", value.into_node()); self }
    /// Sets `StaticValues`. 0 to 50000 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<DateTimeDefaultValues> for DateTimeDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MappedDataSetParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-mappeddatasetparameter.html)
#[must_use]
pub struct MappedDataSetParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MappedDataSetParameter<Missing_<super::required::data_set_identifier>, Missing_<super::required::data_set_parameter_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MappedDataSetParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MappedDataSetParameter<S0, S1> {
    /// Sets `DataSetIdentifier`. Required. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> MappedDataSetParameter<Set_, S1> { self.0.put("DataSetIdentifier", value.into_node()); MappedDataSetParameter(self.0, PhantomData_) }
    /// Sets `DataSetParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn data_set_parameter_name(mut self, value: impl IntoValue_<String>) -> MappedDataSetParameter<S0, Set_> { self.0.put("DataSetParameterName", value.into_node()); MappedDataSetParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MappedDataSetParameter> for MappedDataSetParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeValueWhenUnsetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimevaluewhenunsetconfiguration.html)
#[must_use]
pub struct DateTimeValueWhenUnsetConfiguration(Properties_);
impl DateTimeValueWhenUnsetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateTimeValueWhenUnsetConfiguration(Properties_::new()) }
}
impl DateTimeValueWhenUnsetConfiguration {
    /// Sets `CustomValue`.
    #[inline] pub fn custom_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomValue", value.into_node()); self }
    /// Sets `ValueWhenUnsetOption`. The values are constants of [`ValueWhenUnsetOption`].
    #[inline] pub fn value_when_unset_option(mut self, value: impl IntoValue_<ValueWhenUnsetOption>) -> Self { self.0.put("ValueWhenUnsetOption", value.into_node()); self }
}
impl IntoValue_<DateTimeValueWhenUnsetConfiguration> for DateTimeValueWhenUnsetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeParameterDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimeparameterdeclaration.html)
#[must_use]
pub struct DateTimeParameterDeclaration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DateTimeParameterDeclaration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeParameterDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0> DateTimeParameterDeclaration<S0> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<DateTimeDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `MappedDataSetParameters`. 0 to 150 items.
    #[inline] pub fn mapped_data_set_parameters(mut self, value: impl IntoValue_<Vec<MappedDataSetParameter>>) -> Self { self.0.put("MappedDataSetParameters", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DateTimeParameterDeclaration<Set_> { self.0.put("Name", value.into_node()); DateTimeParameterDeclaration(self.0, PhantomData_) }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
    /// Sets `ValueWhenUnset`.
    #[inline] pub fn value_when_unset(mut self, value: impl IntoValue_<DateTimeValueWhenUnsetConfiguration>) -> Self { self.0.put("ValueWhenUnset", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DateTimeParameterDeclaration> for DateTimeParameterDeclaration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecimalDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decimaldefaultvalues.html)
#[must_use]
pub struct DecimalDefaultValues(Properties_);
impl DecimalDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecimalDefaultValues(Properties_::new()) }
}
impl DecimalDefaultValues {
    /// Sets `DynamicValue`.
    #[inline] pub fn dynamic_value(mut self, value: impl IntoValue_<DynamicDefaultValue>) -> Self { self.0.put("DynamicValue", value.into_node()); self }
    /// Sets `StaticValues`. 0 to 50000 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<DecimalDefaultValues> for DecimalDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecimalValueWhenUnsetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decimalvaluewhenunsetconfiguration.html)
#[must_use]
pub struct DecimalValueWhenUnsetConfiguration(Properties_);
impl DecimalValueWhenUnsetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DecimalValueWhenUnsetConfiguration(Properties_::new()) }
}
impl DecimalValueWhenUnsetConfiguration {
    /// Sets `CustomValue`.
    #[inline] pub fn custom_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CustomValue", value.into_node()); self }
    /// Sets `ValueWhenUnsetOption`. The values are constants of [`ValueWhenUnsetOption`].
    #[inline] pub fn value_when_unset_option(mut self, value: impl IntoValue_<ValueWhenUnsetOption>) -> Self { self.0.put("ValueWhenUnsetOption", value.into_node()); self }
}
impl IntoValue_<DecimalValueWhenUnsetConfiguration> for DecimalValueWhenUnsetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecimalParameterDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decimalparameterdeclaration.html)
#[must_use]
pub struct DecimalParameterDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DecimalParameterDeclaration<Missing_<super::required::name>, Missing_<super::required::parameter_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecimalParameterDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DecimalParameterDeclaration<S0, S1> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<DecimalDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `MappedDataSetParameters`. 0 to 150 items.
    #[inline] pub fn mapped_data_set_parameters(mut self, value: impl IntoValue_<Vec<MappedDataSetParameter>>) -> Self { self.0.put("MappedDataSetParameters", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DecimalParameterDeclaration<Set_, S1> { self.0.put("Name", value.into_node()); DecimalParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ParameterValueType`. Required. The values are constants of [`ParameterValueType`].
    #[inline] pub fn parameter_value_type(mut self, value: impl IntoValue_<ParameterValueType>) -> DecimalParameterDeclaration<S0, Set_> { self.0.put("ParameterValueType", value.into_node()); DecimalParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ValueWhenUnset`.
    #[inline] pub fn value_when_unset(mut self, value: impl IntoValue_<DecimalValueWhenUnsetConfiguration>) -> Self { self.0.put("ValueWhenUnset", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DecimalParameterDeclaration> for DecimalParameterDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.IntegerDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-integerdefaultvalues.html)
#[must_use]
pub struct IntegerDefaultValues(Properties_);
impl IntegerDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerDefaultValues(Properties_::new()) }
}
impl IntegerDefaultValues {
    /// Sets `DynamicValue`.
    #[inline] pub fn dynamic_value(mut self, value: impl IntoValue_<DynamicDefaultValue>) -> Self { self.0.put("DynamicValue", value.into_node()); self }
    /// Sets `StaticValues`. 0 to 50000 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<IntegerDefaultValues> for IntegerDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.IntegerValueWhenUnsetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-integervaluewhenunsetconfiguration.html)
#[must_use]
pub struct IntegerValueWhenUnsetConfiguration(Properties_);
impl IntegerValueWhenUnsetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegerValueWhenUnsetConfiguration(Properties_::new()) }
}
impl IntegerValueWhenUnsetConfiguration {
    /// Sets `CustomValue`.
    #[inline] pub fn custom_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CustomValue", value.into_node()); self }
    /// Sets `ValueWhenUnsetOption`. The values are constants of [`ValueWhenUnsetOption`].
    #[inline] pub fn value_when_unset_option(mut self, value: impl IntoValue_<ValueWhenUnsetOption>) -> Self { self.0.put("ValueWhenUnsetOption", value.into_node()); self }
}
impl IntoValue_<IntegerValueWhenUnsetConfiguration> for IntegerValueWhenUnsetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.IntegerParameterDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-integerparameterdeclaration.html)
#[must_use]
pub struct IntegerParameterDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntegerParameterDeclaration<Missing_<super::required::name>, Missing_<super::required::parameter_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegerParameterDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntegerParameterDeclaration<S0, S1> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<IntegerDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `MappedDataSetParameters`. 0 to 150 items.
    #[inline] pub fn mapped_data_set_parameters(mut self, value: impl IntoValue_<Vec<MappedDataSetParameter>>) -> Self { self.0.put("MappedDataSetParameters", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IntegerParameterDeclaration<Set_, S1> { self.0.put("Name", value.into_node()); IntegerParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ParameterValueType`. Required. The values are constants of [`ParameterValueType`].
    #[inline] pub fn parameter_value_type(mut self, value: impl IntoValue_<ParameterValueType>) -> IntegerParameterDeclaration<S0, Set_> { self.0.put("ParameterValueType", value.into_node()); IntegerParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ValueWhenUnset`.
    #[inline] pub fn value_when_unset(mut self, value: impl IntoValue_<IntegerValueWhenUnsetConfiguration>) -> Self { self.0.put("ValueWhenUnset", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntegerParameterDeclaration> for IntegerParameterDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StringDefaultValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-stringdefaultvalues.html)
#[must_use]
pub struct StringDefaultValues(Properties_);
impl StringDefaultValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringDefaultValues(Properties_::new()) }
}
impl StringDefaultValues {
    /// Sets `DynamicValue`.
    #[inline] pub fn dynamic_value(mut self, value: impl IntoValue_<DynamicDefaultValue>) -> Self { self.0.put("DynamicValue", value.into_node()); self }
    /// Sets `StaticValues`. 0 to 50000 items.
    #[inline] pub fn static_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StaticValues", value.into_node()); self }
}
impl IntoValue_<StringDefaultValues> for StringDefaultValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StringValueWhenUnsetConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-stringvaluewhenunsetconfiguration.html)
#[must_use]
pub struct StringValueWhenUnsetConfiguration(Properties_);
impl StringValueWhenUnsetConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StringValueWhenUnsetConfiguration(Properties_::new()) }
}
impl StringValueWhenUnsetConfiguration {
    /// Sets `CustomValue`.
    #[inline] pub fn custom_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomValue", value.into_node()); self }
    /// Sets `ValueWhenUnsetOption`. The values are constants of [`ValueWhenUnsetOption`].
    #[inline] pub fn value_when_unset_option(mut self, value: impl IntoValue_<ValueWhenUnsetOption>) -> Self { self.0.put("ValueWhenUnsetOption", value.into_node()); self }
}
impl IntoValue_<StringValueWhenUnsetConfiguration> for StringValueWhenUnsetConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StringParameterDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-stringparameterdeclaration.html)
#[must_use]
pub struct StringParameterDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringParameterDeclaration<Missing_<super::required::name>, Missing_<super::required::parameter_value_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringParameterDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringParameterDeclaration<S0, S1> {
    /// Sets `DefaultValues`.
    #[inline] pub fn default_values(mut self, value: impl IntoValue_<StringDefaultValues>) -> Self { self.0.put("DefaultValues", value.into_node()); self }
    /// Sets `MappedDataSetParameters`. 0 to 150 items.
    #[inline] pub fn mapped_data_set_parameters(mut self, value: impl IntoValue_<Vec<MappedDataSetParameter>>) -> Self { self.0.put("MappedDataSetParameters", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StringParameterDeclaration<Set_, S1> { self.0.put("Name", value.into_node()); StringParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ParameterValueType`. Required. The values are constants of [`ParameterValueType`].
    #[inline] pub fn parameter_value_type(mut self, value: impl IntoValue_<ParameterValueType>) -> StringParameterDeclaration<S0, Set_> { self.0.put("ParameterValueType", value.into_node()); StringParameterDeclaration(self.0, PhantomData_) }
    /// Sets `ValueWhenUnset`.
    #[inline] pub fn value_when_unset(mut self, value: impl IntoValue_<StringValueWhenUnsetConfiguration>) -> Self { self.0.put("ValueWhenUnset", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringParameterDeclaration> for StringParameterDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterdeclaration.html)
#[must_use]
pub struct ParameterDeclaration(Properties_);
impl ParameterDeclaration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterDeclaration(Properties_::new()) }
}
impl ParameterDeclaration {
    /// Sets `DateTimeParameterDeclaration`.
    #[inline] pub fn date_time_parameter_declaration(mut self, value: impl IntoValue_<DateTimeParameterDeclaration>) -> Self { self.0.put("DateTimeParameterDeclaration", value.into_node()); self }
    /// Sets `DecimalParameterDeclaration`.
    #[inline] pub fn decimal_parameter_declaration(mut self, value: impl IntoValue_<DecimalParameterDeclaration>) -> Self { self.0.put("DecimalParameterDeclaration", value.into_node()); self }
    /// Sets `IntegerParameterDeclaration`.
    #[inline] pub fn integer_parameter_declaration(mut self, value: impl IntoValue_<IntegerParameterDeclaration>) -> Self { self.0.put("IntegerParameterDeclaration", value.into_node()); self }
    /// Sets `StringParameterDeclaration`.
    #[inline] pub fn string_parameter_declaration(mut self, value: impl IntoValue_<StringParameterDeclaration>) -> Self { self.0.put("StringParameterDeclaration", value.into_node()); self }
}
impl IntoValue_<ParameterDeclaration> for ParameterDeclaration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CascadingControlSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-cascadingcontrolsource.html)
#[must_use]
pub struct CascadingControlSource(Properties_);
impl CascadingControlSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CascadingControlSource(Properties_::new()) }
}
impl CascadingControlSource {
    /// Sets `ColumnToMatch`.
    #[inline] pub fn column_to_match(mut self, value: impl IntoValue_<ColumnIdentifier>) -> Self { self.0.put("ColumnToMatch", value.into_node()); self }
    /// Sets `SourceSheetControlId`.
    #[inline] pub fn source_sheet_control_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceSheetControlId", value.into_node()); self }
}
impl IntoValue_<CascadingControlSource> for CascadingControlSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CascadingControlConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-cascadingcontrolconfiguration.html)
#[must_use]
pub struct CascadingControlConfiguration(Properties_);
impl CascadingControlConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CascadingControlConfiguration(Properties_::new()) }
}
impl CascadingControlConfiguration {
    /// Sets `SourceControls`. 0 to 200 items.
    #[inline] pub fn source_controls(mut self, value: impl IntoValue_<Vec<CascadingControlSource>>) -> Self { self.0.put("SourceControls", value.into_node()); self }
}
impl IntoValue_<CascadingControlConfiguration> for CascadingControlConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterCrossSheetControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filtercrosssheetcontrol.html)
#[must_use]
pub struct FilterCrossSheetControl<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterCrossSheetControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterCrossSheetControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterCrossSheetControl<S0, S1> {
    /// Sets `CascadingControlConfiguration`.
    #[inline] pub fn cascading_control_configuration(mut self, value: impl IntoValue_<CascadingControlConfiguration>) -> Self { self.0.put("CascadingControlConfiguration", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterCrossSheetControl<Set_, S1> { self.0.put("FilterControlId", value.into_node()); FilterCrossSheetControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterCrossSheetControl<S0, Set_> { self.0.put("SourceFilterId", value.into_node()); FilterCrossSheetControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterCrossSheetControl> for FilterCrossSheetControl<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterDateTimePickerControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterdatetimepickercontrol.html)
#[must_use]
pub struct FilterDateTimePickerControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterDateTimePickerControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterDateTimePickerControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterDateTimePickerControl<S0, S1, S2> {
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DateTimePickerControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterDateTimePickerControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterDateTimePickerControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterDateTimePickerControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterDateTimePickerControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterDateTimePickerControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterDateTimePickerControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlDateTimePickerType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlDateTimePickerType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterDateTimePickerControl> for FilterDateTimePickerControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterDropDownControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterdropdowncontrol.html)
#[must_use]
pub struct FilterDropDownControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterDropDownControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterDropDownControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterDropDownControl<S0, S1, S2> {
    /// Sets `CascadingControlConfiguration`.
    #[inline] pub fn cascading_control_configuration(mut self, value: impl IntoValue_<CascadingControlConfiguration>) -> Self { self.0.put("CascadingControlConfiguration", value.into_node()); self }
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DropDownControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterDropDownControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterDropDownControl(self.0, PhantomData_) }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<FilterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterDropDownControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterDropDownControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterDropDownControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterDropDownControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterDropDownControl> for FilterDropDownControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterListControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterlistcontrol.html)
#[must_use]
pub struct FilterListControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterListControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterListControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterListControl<S0, S1, S2> {
    /// Sets `CascadingControlConfiguration`.
    #[inline] pub fn cascading_control_configuration(mut self, value: impl IntoValue_<CascadingControlConfiguration>) -> Self { self.0.put("CascadingControlConfiguration", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<ListControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterListControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterListControl(self.0, PhantomData_) }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<FilterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterListControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterListControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterListControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterListControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterListControl> for FilterListControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterRelativeDateTimeControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterrelativedatetimecontrol.html)
#[must_use]
pub struct FilterRelativeDateTimeControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterRelativeDateTimeControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterRelativeDateTimeControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterRelativeDateTimeControl<S0, S1, S2> {
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<RelativeDateTimeControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterRelativeDateTimeControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterRelativeDateTimeControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterRelativeDateTimeControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterRelativeDateTimeControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterRelativeDateTimeControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterRelativeDateTimeControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterRelativeDateTimeControl> for FilterRelativeDateTimeControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterSliderControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filterslidercontrol.html)
#[must_use]
pub struct FilterSliderControl<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl FilterSliderControl<Missing_<super::required::filter_control_id>, Missing_<super::required::maximum_value>, Missing_<super::required::minimum_value>, Missing_<super::required::source_filter_id>, Missing_<super::required::step_size>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterSliderControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> FilterSliderControl<S0, S1, S2, S3, S4, S5> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<SliderControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterSliderControl<Set_, S1, S2, S3, S4, S5> { self.0.put("FilterControlId", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `MaximumValue`. Required.
    #[inline] pub fn maximum_value(mut self, value: impl IntoValue_<f64>) -> FilterSliderControl<S0, Set_, S2, S3, S4, S5> { self.0.put("MaximumValue", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `MinimumValue`. Required.
    #[inline] pub fn minimum_value(mut self, value: impl IntoValue_<f64>) -> FilterSliderControl<S0, S1, Set_, S3, S4, S5> { self.0.put("MinimumValue", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterSliderControl<S0, S1, S2, Set_, S4, S5> { self.0.put("SourceFilterId", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `StepSize`. Required.
    #[inline] pub fn step_size(mut self, value: impl IntoValue_<f64>) -> FilterSliderControl<S0, S1, S2, S3, Set_, S5> { self.0.put("StepSize", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterSliderControl<S0, S1, S2, S3, S4, Set_> { self.0.put("Title", value.into_node()); FilterSliderControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlSliderType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlSliderType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<FilterSliderControl> for FilterSliderControl<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterTextAreaControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filtertextareacontrol.html)
#[must_use]
pub struct FilterTextAreaControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterTextAreaControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterTextAreaControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterTextAreaControl<S0, S1, S2> {
    /// Sets `Delimiter`. 1 to 2048 characters.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextAreaControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterTextAreaControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterTextAreaControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterTextAreaControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterTextAreaControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterTextAreaControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterTextAreaControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterTextAreaControl> for FilterTextAreaControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterTextFieldControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filtertextfieldcontrol.html)
#[must_use]
pub struct FilterTextFieldControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FilterTextFieldControl<Missing_<super::required::filter_control_id>, Missing_<super::required::source_filter_id>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterTextFieldControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FilterTextFieldControl<S0, S1, S2> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextFieldControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `FilterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn filter_control_id(mut self, value: impl IntoValue_<String>) -> FilterTextFieldControl<Set_, S1, S2> { self.0.put("FilterControlId", value.into_node()); FilterTextFieldControl(self.0, PhantomData_) }
    /// Sets `SourceFilterId`. Required. 1 to 512 characters.
    #[inline] pub fn source_filter_id(mut self, value: impl IntoValue_<String>) -> FilterTextFieldControl<S0, Set_, S2> { self.0.put("SourceFilterId", value.into_node()); FilterTextFieldControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> FilterTextFieldControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); FilterTextFieldControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FilterTextFieldControl> for FilterTextFieldControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filtercontrol.html)
#[must_use]
pub struct FilterControl(Properties_);
impl FilterControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterControl(Properties_::new()) }
}
impl FilterControl {
    /// Sets `CrossSheet`.
    #[inline] pub fn cross_sheet(mut self, value: impl IntoValue_<FilterCrossSheetControl>) -> Self { self.0.put("CrossSheet", value.into_node()); self }
    /// Sets `DateTimePicker`.
    #[inline] pub fn date_time_picker(mut self, value: impl IntoValue_<FilterDateTimePickerControl>) -> Self { self.0.put("DateTimePicker", value.into_node()); self }
    /// Sets `Dropdown`.
    #[inline] pub fn dropdown(mut self, value: impl IntoValue_<FilterDropDownControl>) -> Self { self.0.put("Dropdown", value.into_node()); self }
    /// Sets `List`.
    #[inline] pub fn list(mut self, value: impl IntoValue_<FilterListControl>) -> Self { self.0.put("List", value.into_node()); self }
    /// Sets `RelativeDateTime`.
    #[inline] pub fn relative_date_time(mut self, value: impl IntoValue_<FilterRelativeDateTimeControl>) -> Self { self.0.put("RelativeDateTime", value.into_node()); self }
    /// Sets `Slider`.
    #[inline] pub fn slider(mut self, value: impl IntoValue_<FilterSliderControl>) -> Self { self.0.put("Slider", value.into_node()); self }
    /// Sets `TextArea`.
    #[inline] pub fn text_area(mut self, value: impl IntoValue_<FilterTextAreaControl>) -> Self { self.0.put("TextArea", value.into_node()); self }
    /// Sets `TextField`.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<FilterTextFieldControl>) -> Self { self.0.put("TextField", value.into_node()); self }
}
impl IntoValue_<FilterControl> for FilterControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LocalNavigationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-localnavigationconfiguration.html)
#[must_use]
pub struct LocalNavigationConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LocalNavigationConfiguration<Missing_<super::required::target_sheet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LocalNavigationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> LocalNavigationConfiguration<S0> {
    /// Sets `TargetSheetId`. Required. 1 to 512 characters.
    #[inline] pub fn target_sheet_id(mut self, value: impl IntoValue_<String>) -> LocalNavigationConfiguration<Set_> { self.0.put("TargetSheetId", value.into_node()); LocalNavigationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LocalNavigationConfiguration> for LocalNavigationConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomActionNavigationOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customactionnavigationoperation.html)
#[must_use]
pub struct CustomActionNavigationOperation(Properties_);
impl CustomActionNavigationOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomActionNavigationOperation(Properties_::new()) }
}
impl CustomActionNavigationOperation {
    /// Sets `LocalNavigationConfiguration`.
    #[inline] pub fn local_navigation_configuration(mut self, value: impl IntoValue_<LocalNavigationConfiguration>) -> Self { self.0.put("LocalNavigationConfiguration", value.into_node()); self }
}
impl IntoValue_<CustomActionNavigationOperation> for CustomActionNavigationOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomParameterValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customparametervalues.html)
#[must_use]
pub struct CustomParameterValues(Properties_);
impl CustomParameterValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomParameterValues(Properties_::new()) }
}
impl CustomParameterValues {
    /// Sets `DateTimeValues`. 0 to 50000 items.
    #[inline] pub fn date_time_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DateTimeValues", value.into_node()); self }
    /// Sets `DecimalValues`. 0 to 50000 items.
    #[inline] pub fn decimal_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("DecimalValues", value.into_node()); self }
    /// Sets `IntegerValues`. 0 to 50000 items.
    #[inline] pub fn integer_values(mut self, value: impl IntoValue_<Vec<f64>>) -> Self { self.0.put("IntegerValues", value.into_node()); self }
    /// Sets `StringValues`. 0 to 50000 items.
    #[inline] pub fn string_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("StringValues", value.into_node()); self }
}
impl IntoValue_<CustomParameterValues> for CustomParameterValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomValuesConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customvaluesconfiguration.html)
#[must_use]
pub struct CustomValuesConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomValuesConfiguration<Missing_<super::required::custom_values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomValuesConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CustomValuesConfiguration<S0> {
    /// Sets `CustomValues`. Required.
    #[inline] pub fn custom_values(mut self, value: impl IntoValue_<CustomParameterValues>) -> CustomValuesConfiguration<Set_> { self.0.put("CustomValues", value.into_node()); CustomValuesConfiguration(self.0, PhantomData_) }
    /// Sets `IncludeNullValue`.
    #[inline] pub fn include_null_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeNullValue", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomValuesConfiguration> for CustomValuesConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DestinationParameterValueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-destinationparametervalueconfiguration.html)
#[must_use]
pub struct DestinationParameterValueConfiguration(Properties_);
impl DestinationParameterValueConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DestinationParameterValueConfiguration(Properties_::new()) }
}
impl DestinationParameterValueConfiguration {
    /// Sets `CustomValuesConfiguration`.
    #[inline] pub fn custom_values_configuration(mut self, value: impl IntoValue_<CustomValuesConfiguration>) -> Self { self.0.put("CustomValuesConfiguration", value.into_node()); self }
    /// Sets `SelectAllValueOptions`. The values are constants of [`SelectAllValueOptions`].
    #[inline] pub fn select_all_value_options(mut self, value: impl IntoValue_<SelectAllValueOptions>) -> Self { self.0.put("SelectAllValueOptions", value.into_node()); self }
    /// Sets `SourceColumn`.
    #[inline] pub fn source_column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> Self { self.0.put("SourceColumn", value.into_node()); self }
    /// Sets `SourceField`. 1 to 512 characters.
    #[inline] pub fn source_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceField", value.into_node()); self }
    /// Sets `SourceParameterName`.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourceParameterName", value.into_node()); self }
}
impl IntoValue_<DestinationParameterValueConfiguration> for DestinationParameterValueConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SetParameterValueConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-setparametervalueconfiguration.html)
#[must_use]
pub struct SetParameterValueConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SetParameterValueConfiguration<Missing_<super::required::destination_parameter_name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SetParameterValueConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SetParameterValueConfiguration<S0, S1> {
    /// Sets `DestinationParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn destination_parameter_name(mut self, value: impl IntoValue_<String>) -> SetParameterValueConfiguration<Set_, S1> { self.0.put("DestinationParameterName", value.into_node()); SetParameterValueConfiguration(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<DestinationParameterValueConfiguration>) -> SetParameterValueConfiguration<S0, Set_> { self.0.put("Value", value.into_node()); SetParameterValueConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SetParameterValueConfiguration> for SetParameterValueConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomActionSetParametersOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customactionsetparametersoperation.html)
#[must_use]
pub struct CustomActionSetParametersOperation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomActionSetParametersOperation<Missing_<super::required::parameter_value_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionSetParametersOperation(Properties_::new(), PhantomData_) }
}
impl<S0> CustomActionSetParametersOperation<S0> {
    /// Sets `ParameterValueConfigurations`. Required. 1 to 200 items.
    #[inline] pub fn parameter_value_configurations(mut self, value: impl IntoValue_<Vec<SetParameterValueConfiguration>>) -> CustomActionSetParametersOperation<Set_> { self.0.put("ParameterValueConfigurations", value.into_node()); CustomActionSetParametersOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomActionSetParametersOperation> for CustomActionSetParametersOperation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomActionURLOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customactionurloperation.html)
#[must_use]
pub struct CustomActionURLOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomActionURLOperation<Missing_<super::required::url_target>, Missing_<super::required::url_template>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionURLOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomActionURLOperation<S0, S1> {
    /// Sets `URLTarget`. Required. The values are constants of [`URLTargetConfiguration`].
    #[inline] pub fn url_target(mut self, value: impl IntoValue_<URLTargetConfiguration>) -> CustomActionURLOperation<Set_, S1> { self.0.put("URLTarget", value.into_node()); CustomActionURLOperation(self.0, PhantomData_) }
    /// Sets `URLTemplate`. Required. 1 to 2048 characters.
    #[inline] pub fn url_template(mut self, value: impl IntoValue_<String>) -> CustomActionURLOperation<S0, Set_> { self.0.put("URLTemplate", value.into_node()); CustomActionURLOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomActionURLOperation> for CustomActionURLOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ImageCustomActionOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-imagecustomactionoperation.html)
#[must_use]
pub struct ImageCustomActionOperation(Properties_);
impl ImageCustomActionOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageCustomActionOperation(Properties_::new()) }
}
impl ImageCustomActionOperation {
    /// Sets `NavigationOperation`.
    #[inline] pub fn navigation_operation(mut self, value: impl IntoValue_<CustomActionNavigationOperation>) -> Self { self.0.put("NavigationOperation", value.into_node()); self }
    /// Sets `SetParametersOperation`.
    #[inline] pub fn set_parameters_operation(mut self, value: impl IntoValue_<CustomActionSetParametersOperation>) -> Self { self.0.put("SetParametersOperation", value.into_node()); self }
    /// Sets `URLOperation`.
    #[inline] pub fn url_operation(mut self, value: impl IntoValue_<CustomActionURLOperation>) -> Self { self.0.put("URLOperation", value.into_node()); self }
}
impl IntoValue_<ImageCustomActionOperation> for ImageCustomActionOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ImageCustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-imagecustomaction.html)
#[must_use]
pub struct ImageCustomAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ImageCustomAction<Missing_<super::required::action_operations>, Missing_<super::required::custom_action_id>, Missing_<super::required::name>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageCustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ImageCustomAction<S0, S1, S2, S3> {
    /// Sets `ActionOperations`. Required. 1 to 2 items.
    #[inline] pub fn action_operations(mut self, value: impl IntoValue_<Vec<ImageCustomActionOperation>>) -> ImageCustomAction<Set_, S1, S2, S3> { self.0.put("ActionOperations", value.into_node()); ImageCustomAction(self.0, PhantomData_) }
    /// Sets `CustomActionId`. Required. 1 to 512 characters.
    #[inline] pub fn custom_action_id(mut self, value: impl IntoValue_<String>) -> ImageCustomAction<S0, Set_, S2, S3> { self.0.put("CustomActionId", value.into_node()); ImageCustomAction(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ImageCustomAction<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); ImageCustomAction(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Trigger`. Required. The values are constants of [`ImageCustomActionTrigger`].
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<ImageCustomActionTrigger>) -> ImageCustomAction<S0, S1, S2, Set_> { self.0.put("Trigger", value.into_node()); ImageCustomAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ImageCustomAction> for ImageCustomAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ImageMenuOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-imagemenuoption.html)
#[must_use]
pub struct ImageMenuOption(Properties_);
impl ImageMenuOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageMenuOption(Properties_::new()) }
}
impl ImageMenuOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ImageMenuOption> for ImageMenuOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ImageInteractionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-imageinteractionoptions.html)
#[must_use]
pub struct ImageInteractionOptions(Properties_);
impl ImageInteractionOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageInteractionOptions(Properties_::new()) }
}
impl ImageInteractionOptions {
    /// Sets `ImageMenuOption`.
    #[inline] pub fn image_menu_option(mut self, value: impl IntoValue_<ImageMenuOption>) -> Self { self.0.put("ImageMenuOption", value.into_node()); self }
}
impl IntoValue_<ImageInteractionOptions> for ImageInteractionOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImageScalingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimagescalingconfiguration.html)
#[must_use]
pub struct SheetImageScalingConfiguration(Properties_);
impl SheetImageScalingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetImageScalingConfiguration(Properties_::new()) }
}
impl SheetImageScalingConfiguration {
    /// Sets `ScalingType`. The values are constants of [`SheetImageScalingType`].
    #[inline] pub fn scaling_type(mut self, value: impl IntoValue_<SheetImageScalingType>) -> Self { self.0.put("ScalingType", value.into_node()); self }
}
impl IntoValue_<SheetImageScalingConfiguration> for SheetImageScalingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImageStaticFileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimagestaticfilesource.html)
#[must_use]
pub struct SheetImageStaticFileSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SheetImageStaticFileSource<Missing_<super::required::static_file_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetImageStaticFileSource(Properties_::new(), PhantomData_) }
}
impl<S0> SheetImageStaticFileSource<S0> {
    /// Sets `StaticFileId`. Required. 1 to 512 characters.
    #[inline] pub fn static_file_id(mut self, value: impl IntoValue_<String>) -> SheetImageStaticFileSource<Set_> { self.0.put("StaticFileId", value.into_node()); SheetImageStaticFileSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SheetImageStaticFileSource> for SheetImageStaticFileSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImageSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimagesource.html)
#[must_use]
pub struct SheetImageSource(Properties_);
impl SheetImageSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetImageSource(Properties_::new()) }
}
impl SheetImageSource {
    /// Sets `SheetImageStaticFileSource`.
    #[inline] pub fn sheet_image_static_file_source(mut self, value: impl IntoValue_<SheetImageStaticFileSource>) -> Self { self.0.put("SheetImageStaticFileSource", value.into_node()); self }
}
impl IntoValue_<SheetImageSource> for SheetImageSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImageTooltipText`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimagetooltiptext.html)
#[must_use]
pub struct SheetImageTooltipText(Properties_);
impl SheetImageTooltipText {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetImageTooltipText(Properties_::new()) }
}
impl SheetImageTooltipText {
    /// Sets `PlainText`. 1 to 1024 characters.
    #[inline] pub fn plain_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlainText", value.into_node()); self }
}
impl IntoValue_<SheetImageTooltipText> for SheetImageTooltipText { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImageTooltipConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimagetooltipconfiguration.html)
#[must_use]
pub struct SheetImageTooltipConfiguration(Properties_);
impl SheetImageTooltipConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetImageTooltipConfiguration(Properties_::new()) }
}
impl SheetImageTooltipConfiguration {
    /// Sets `TooltipText`.
    #[inline] pub fn tooltip_text(mut self, value: impl IntoValue_<SheetImageTooltipText>) -> Self { self.0.put("TooltipText", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<SheetImageTooltipConfiguration> for SheetImageTooltipConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetImage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetimage.html)
#[must_use]
pub struct SheetImage<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SheetImage<Missing_<super::required::sheet_image_id>, Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetImage(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SheetImage<S0, S1> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<ImageCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ImageContentAltText`. 1 to 1024 characters.
    #[inline] pub fn image_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageContentAltText", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<ImageInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Scaling`.
    #[inline] pub fn scaling(mut self, value: impl IntoValue_<SheetImageScalingConfiguration>) -> Self { self.0.put("Scaling", value.into_node()); self }
    /// Sets `SheetImageId`. Required. 1 to 512 characters.
    #[inline] pub fn sheet_image_id(mut self, value: impl IntoValue_<String>) -> SheetImage<Set_, S1> { self.0.put("SheetImageId", value.into_node()); SheetImage(self.0, PhantomData_) }
    /// Sets `Source`. Required.
    #[inline] pub fn source(mut self, value: impl IntoValue_<SheetImageSource>) -> SheetImage<S0, Set_> { self.0.put("Source", value.into_node()); SheetImage(self.0, PhantomData_) }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<SheetImageTooltipConfiguration>) -> Self { self.0.put("Tooltip", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SheetImage> for SheetImage<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutElementBackgroundStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutelementbackgroundstyle.html)
#[must_use]
pub struct FreeFormLayoutElementBackgroundStyle(Properties_);
impl FreeFormLayoutElementBackgroundStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FreeFormLayoutElementBackgroundStyle(Properties_::new()) }
}
impl FreeFormLayoutElementBackgroundStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<FreeFormLayoutElementBackgroundStyle> for FreeFormLayoutElementBackgroundStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutElementBorderStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutelementborderstyle.html)
#[must_use]
pub struct FreeFormLayoutElementBorderStyle(Properties_);
impl FreeFormLayoutElementBorderStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FreeFormLayoutElementBorderStyle(Properties_::new()) }
}
impl FreeFormLayoutElementBorderStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `Width`. 0 to 50 characters.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<FreeFormLayoutElementBorderStyle> for FreeFormLayoutElementBorderStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LoadingAnimation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-loadinganimation.html)
#[must_use]
pub struct LoadingAnimation(Properties_);
impl LoadingAnimation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoadingAnimation(Properties_::new()) }
}
impl LoadingAnimation {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<LoadingAnimation> for LoadingAnimation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetElementConfigurationOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetelementconfigurationoverrides.html)
#[must_use]
pub struct SheetElementConfigurationOverrides(Properties_);
impl SheetElementConfigurationOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetElementConfigurationOverrides(Properties_::new()) }
}
impl SheetElementConfigurationOverrides {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<SheetElementConfigurationOverrides> for SheetElementConfigurationOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetElementRenderingRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetelementrenderingrule.html)
#[must_use]
pub struct SheetElementRenderingRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SheetElementRenderingRule<Missing_<super::required::configuration_overrides>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetElementRenderingRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SheetElementRenderingRule<S0, S1> {
    /// Sets `ConfigurationOverrides`. Required.
    #[inline] pub fn configuration_overrides(mut self, value: impl IntoValue_<SheetElementConfigurationOverrides>) -> SheetElementRenderingRule<Set_, S1> { self.0.put("ConfigurationOverrides", value.into_node()); SheetElementRenderingRule(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> SheetElementRenderingRule<S0, Set_> { self.0.put("Expression", value.into_node()); SheetElementRenderingRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SheetElementRenderingRule> for SheetElementRenderingRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutelement.html)
#[must_use]
pub struct FreeFormLayoutElement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl FreeFormLayoutElement<Missing_<super::required::element_id>, Missing_<super::required::element_type>, Missing_<super::required::height>, Missing_<super::required::width>, Missing_<super::required::x_axis_location>, Missing_<super::required::y_axis_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FreeFormLayoutElement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> FreeFormLayoutElement<S0, S1, S2, S3, S4, S5> {
    /// Sets `BackgroundStyle`.
    #[inline] pub fn background_style(mut self, value: impl IntoValue_<FreeFormLayoutElementBackgroundStyle>) -> Self { self.0.put("BackgroundStyle", value.into_node()); self }
    /// Sets `BorderRadius`. 0 to 50 characters.
    #[inline] pub fn border_radius(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderRadius", value.into_node()); self }
    /// Sets `BorderStyle`.
    #[inline] pub fn border_style(mut self, value: impl IntoValue_<FreeFormLayoutElementBorderStyle>) -> Self { self.0.put("BorderStyle", value.into_node()); self }
    /// Sets `ElementId`. Required. 1 to 512 characters.
    #[inline] pub fn element_id(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutElement<Set_, S1, S2, S3, S4, S5> { self.0.put("ElementId", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
    /// Sets `ElementType`. Required. The values are constants of [`LayoutElementType`].
    #[inline] pub fn element_type(mut self, value: impl IntoValue_<LayoutElementType>) -> FreeFormLayoutElement<S0, Set_, S2, S3, S4, S5> { self.0.put("ElementType", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
    /// Sets `Height`. Required.
    #[inline] pub fn height(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutElement<S0, S1, Set_, S3, S4, S5> { self.0.put("Height", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
    /// Sets `LoadingAnimation`.
    #[inline] pub fn loading_animation(mut self, value: impl IntoValue_<LoadingAnimation>) -> Self { self.0.put("LoadingAnimation", value.into_node()); self }
    /// Sets `Padding`. 0 to 200 characters.
    #[inline] pub fn padding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Padding", value.into_node()); self }
    /// Sets `RenderingRules`. 0 to 10000 items.
    #[inline] pub fn rendering_rules(mut self, value: impl IntoValue_<Vec<SheetElementRenderingRule>>) -> Self { self.0.put("RenderingRules", value.into_node()); self }
    /// Sets `SelectedBorderStyle`.
    #[inline] pub fn selected_border_style(mut self, value: impl IntoValue_<FreeFormLayoutElementBorderStyle>) -> Self { self.0.put("SelectedBorderStyle", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `Width`. Required.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutElement<S0, S1, S2, Set_, S4, S5> { self.0.put("Width", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
    /// Sets `XAxisLocation`. Required.
    #[inline] pub fn x_axis_location(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutElement<S0, S1, S2, S3, Set_, S5> { self.0.put("XAxisLocation", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
    /// Sets `YAxisLocation`. Required.
    #[inline] pub fn y_axis_location(mut self, value: impl IntoValue_<String>) -> FreeFormLayoutElement<S0, S1, S2, S3, S4, Set_> { self.0.put("YAxisLocation", value.into_node()); FreeFormLayoutElement(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<FreeFormLayoutElement> for FreeFormLayoutElement<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetLayoutGroupMember`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetlayoutgroupmember.html)
#[must_use]
pub struct SheetLayoutGroupMember<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SheetLayoutGroupMember<Missing_<super::required::id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetLayoutGroupMember(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SheetLayoutGroupMember<S0, S1> {
    /// Sets `Id`. Required. 1 to 512 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> SheetLayoutGroupMember<Set_, S1> { self.0.put("Id", value.into_node()); SheetLayoutGroupMember(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`SheetLayoutGroupMemberType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetLayoutGroupMemberType>) -> SheetLayoutGroupMember<S0, Set_> { self.0.put("Type", value.into_node()); SheetLayoutGroupMember(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SheetLayoutGroupMember> for SheetLayoutGroupMember<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetLayoutGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetlayoutgroup.html)
#[must_use]
pub struct SheetLayoutGroup<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SheetLayoutGroup<Missing_<super::required::id>, Missing_<super::required::members>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetLayoutGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SheetLayoutGroup<S0, S1> {
    /// Sets `Id`. Required. 1 to 512 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> SheetLayoutGroup<Set_, S1> { self.0.put("Id", value.into_node()); SheetLayoutGroup(self.0, PhantomData_) }
    /// Sets `Members`. Required. 2 to 430 items.
    #[inline] pub fn members(mut self, value: impl IntoValue_<Vec<SheetLayoutGroupMember>>) -> SheetLayoutGroup<S0, Set_> { self.0.put("Members", value.into_node()); SheetLayoutGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SheetLayoutGroup> for SheetLayoutGroup<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformlayoutconfiguration.html)
#[must_use]
pub struct FreeFormLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FreeFormLayoutConfiguration<Missing_<super::required::elements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FreeFormLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FreeFormLayoutConfiguration<S0> {
    /// Sets `CanvasSizeOptions`.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<FreeFormLayoutCanvasSizeOptions>) -> Self { self.0.put("CanvasSizeOptions", value.into_node()); self }
    /// Sets `Elements`. Required. 0 to 430 items.
    #[inline] pub fn elements(mut self, value: impl IntoValue_<Vec<FreeFormLayoutElement>>) -> FreeFormLayoutConfiguration<Set_> { self.0.put("Elements", value.into_node()); FreeFormLayoutConfiguration(self.0, PhantomData_) }
    /// Sets `Groups`. 0 to 215 items.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<SheetLayoutGroup>>) -> Self { self.0.put("Groups", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FreeFormLayoutConfiguration> for FreeFormLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutElementBackgroundStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutelementbackgroundstyle.html)
#[must_use]
pub struct GridLayoutElementBackgroundStyle(Properties_);
impl GridLayoutElementBackgroundStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GridLayoutElementBackgroundStyle(Properties_::new()) }
}
impl GridLayoutElementBackgroundStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<GridLayoutElementBackgroundStyle> for GridLayoutElementBackgroundStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutElementBorderStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutelementborderstyle.html)
#[must_use]
pub struct GridLayoutElementBorderStyle(Properties_);
impl GridLayoutElementBorderStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GridLayoutElementBorderStyle(Properties_::new()) }
}
impl GridLayoutElementBorderStyle {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `Width`. 0 to 50 characters.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<GridLayoutElementBorderStyle> for GridLayoutElementBorderStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutElement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutelement.html)
#[must_use]
pub struct GridLayoutElement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl GridLayoutElement<Missing_<super::required::column_span>, Missing_<super::required::element_id>, Missing_<super::required::element_type>, Missing_<super::required::row_span>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GridLayoutElement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> GridLayoutElement<S0, S1, S2, S3> {
    /// Sets `BackgroundStyle`.
    #[inline] pub fn background_style(mut self, value: impl IntoValue_<GridLayoutElementBackgroundStyle>) -> Self { self.0.put("BackgroundStyle", value.into_node()); self }
    /// Sets `BorderRadius`. 0 to 50 characters.
    #[inline] pub fn border_radius(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderRadius", value.into_node()); self }
    /// Sets `BorderStyle`.
    #[inline] pub fn border_style(mut self, value: impl IntoValue_<GridLayoutElementBorderStyle>) -> Self { self.0.put("BorderStyle", value.into_node()); self }
    /// Sets `ColumnIndex`. 0 to 35.
    #[inline] pub fn column_index(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ColumnIndex", value.into_node()); self }
    /// Sets `ColumnSpan`. Required. 1 to 36.
    #[inline] pub fn column_span(mut self, value: impl IntoValue_<f64>) -> GridLayoutElement<Set_, S1, S2, S3> { self.0.put("ColumnSpan", value.into_node()); GridLayoutElement(self.0, PhantomData_) }
    /// Sets `ElementId`. Required. 1 to 512 characters.
    #[inline] pub fn element_id(mut self, value: impl IntoValue_<String>) -> GridLayoutElement<S0, Set_, S2, S3> { self.0.put("ElementId", value.into_node()); GridLayoutElement(self.0, PhantomData_) }
    /// Sets `ElementType`. Required. The values are constants of [`LayoutElementType`].
    #[inline] pub fn element_type(mut self, value: impl IntoValue_<LayoutElementType>) -> GridLayoutElement<S0, S1, Set_, S3> { self.0.put("ElementType", value.into_node()); GridLayoutElement(self.0, PhantomData_) }
    /// Sets `LoadingAnimation`.
    #[inline] pub fn loading_animation(mut self, value: impl IntoValue_<LoadingAnimation>) -> Self { self.0.put("LoadingAnimation", value.into_node()); self }
    /// Sets `Padding`. 0 to 200 characters.
    #[inline] pub fn padding(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Padding", value.into_node()); self }
    /// Sets `RowIndex`. 0 to 9009.
    #[inline] pub fn row_index(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RowIndex", value.into_node()); self }
    /// Sets `RowSpan`. Required. 1 to 21.
    #[inline] pub fn row_span(mut self, value: impl IntoValue_<f64>) -> GridLayoutElement<S0, S1, S2, Set_> { self.0.put("RowSpan", value.into_node()); GridLayoutElement(self.0, PhantomData_) }
    /// Sets `SelectedBorderStyle`.
    #[inline] pub fn selected_border_style(mut self, value: impl IntoValue_<GridLayoutElementBorderStyle>) -> Self { self.0.put("SelectedBorderStyle", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<GridLayoutElement> for GridLayoutElement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GridLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gridlayoutconfiguration.html)
#[must_use]
pub struct GridLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GridLayoutConfiguration<Missing_<super::required::elements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GridLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> GridLayoutConfiguration<S0> {
    /// Sets `CanvasSizeOptions`.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<GridLayoutCanvasSizeOptions>) -> Self { self.0.put("CanvasSizeOptions", value.into_node()); self }
    /// Sets `Elements`. Required. 0 to 430 items.
    #[inline] pub fn elements(mut self, value: impl IntoValue_<Vec<GridLayoutElement>>) -> GridLayoutConfiguration<Set_> { self.0.put("Elements", value.into_node()); GridLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GridLayoutConfiguration> for GridLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FreeFormSectionLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-freeformsectionlayoutconfiguration.html)
#[must_use]
pub struct FreeFormSectionLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FreeFormSectionLayoutConfiguration<Missing_<super::required::elements>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FreeFormSectionLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FreeFormSectionLayoutConfiguration<S0> {
    /// Sets `Elements`. Required. 0 to 430 items.
    #[inline] pub fn elements(mut self, value: impl IntoValue_<Vec<FreeFormLayoutElement>>) -> FreeFormSectionLayoutConfiguration<Set_> { self.0.put("Elements", value.into_node()); FreeFormSectionLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FreeFormSectionLayoutConfiguration> for FreeFormSectionLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionlayoutconfiguration.html)
#[must_use]
pub struct SectionLayoutConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SectionLayoutConfiguration<Missing_<super::required::free_form_layout>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SectionLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> SectionLayoutConfiguration<S0> {
    /// Sets `FreeFormLayout`. Required.
    #[inline] pub fn free_form_layout(mut self, value: impl IntoValue_<FreeFormSectionLayoutConfiguration>) -> SectionLayoutConfiguration<Set_> { self.0.put("FreeFormLayout", value.into_node()); SectionLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SectionLayoutConfiguration> for SectionLayoutConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectioncontent.html)
#[must_use]
pub struct BodySectionContent(Properties_);
impl BodySectionContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodySectionContent(Properties_::new()) }
}
impl BodySectionContent {
    /// Sets `Layout`.
    #[inline] pub fn layout(mut self, value: impl IntoValue_<SectionLayoutConfiguration>) -> Self { self.0.put("Layout", value.into_node()); self }
}
impl IntoValue_<BodySectionContent> for BodySectionContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionAfterPageBreak`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionafterpagebreak.html)
#[must_use]
pub struct SectionAfterPageBreak(Properties_);
impl SectionAfterPageBreak {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SectionAfterPageBreak(Properties_::new()) }
}
impl SectionAfterPageBreak {
    /// Sets `Status`. The values are constants of [`SectionPageBreakStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<SectionPageBreakStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<SectionAfterPageBreak> for SectionAfterPageBreak { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionPageBreakConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionpagebreakconfiguration.html)
#[must_use]
pub struct SectionPageBreakConfiguration(Properties_);
impl SectionPageBreakConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SectionPageBreakConfiguration(Properties_::new()) }
}
impl SectionPageBreakConfiguration {
    /// Sets `After`.
    #[inline] pub fn after(mut self, value: impl IntoValue_<SectionAfterPageBreak>) -> Self { self.0.put("After", value.into_node()); self }
}
impl IntoValue_<SectionPageBreakConfiguration> for SectionPageBreakConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColumnSort`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-columnsort.html)
#[must_use]
pub struct ColumnSort<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ColumnSort<Missing_<super::required::direction>, Missing_<super::required::sort_by>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnSort(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ColumnSort<S0, S1> {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Direction`. Required. The values are constants of [`SortDirection`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<SortDirection>) -> ColumnSort<Set_, S1> { self.0.put("Direction", value.into_node()); ColumnSort(self.0, PhantomData_) }
    /// Sets `SortBy`. Required.
    #[inline] pub fn sort_by(mut self, value: impl IntoValue_<ColumnIdentifier>) -> ColumnSort<S0, Set_> { self.0.put("SortBy", value.into_node()); ColumnSort(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ColumnSort> for ColumnSort<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionDynamicCategoryDimensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectiondynamiccategorydimensionconfiguration.html)
#[must_use]
pub struct BodySectionDynamicCategoryDimensionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BodySectionDynamicCategoryDimensionConfiguration<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BodySectionDynamicCategoryDimensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BodySectionDynamicCategoryDimensionConfiguration<S0> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> BodySectionDynamicCategoryDimensionConfiguration<Set_> { self.0.put("Column", value.into_node()); BodySectionDynamicCategoryDimensionConfiguration(self.0, PhantomData_) }
    /// Sets `Limit`. 1 to 1000.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Limit", value.into_node()); self }
    /// Sets `SortByMetrics`. 0 to 100 items.
    #[inline] pub fn sort_by_metrics(mut self, value: impl IntoValue_<Vec<ColumnSort>>) -> Self { self.0.put("SortByMetrics", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BodySectionDynamicCategoryDimensionConfiguration> for BodySectionDynamicCategoryDimensionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionDynamicNumericDimensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectiondynamicnumericdimensionconfiguration.html)
#[must_use]
pub struct BodySectionDynamicNumericDimensionConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BodySectionDynamicNumericDimensionConfiguration<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BodySectionDynamicNumericDimensionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> BodySectionDynamicNumericDimensionConfiguration<S0> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> BodySectionDynamicNumericDimensionConfiguration<Set_> { self.0.put("Column", value.into_node()); BodySectionDynamicNumericDimensionConfiguration(self.0, PhantomData_) }
    /// Sets `Limit`. 1 to 1000.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Limit", value.into_node()); self }
    /// Sets `SortByMetrics`. 0 to 100 items.
    #[inline] pub fn sort_by_metrics(mut self, value: impl IntoValue_<Vec<ColumnSort>>) -> Self { self.0.put("SortByMetrics", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<BodySectionDynamicNumericDimensionConfiguration> for BodySectionDynamicNumericDimensionConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionRepeatDimensionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectionrepeatdimensionconfiguration.html)
#[must_use]
pub struct BodySectionRepeatDimensionConfiguration(Properties_);
impl BodySectionRepeatDimensionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodySectionRepeatDimensionConfiguration(Properties_::new()) }
}
impl BodySectionRepeatDimensionConfiguration {
    /// Sets `DynamicCategoryDimensionConfiguration`.
    #[inline] pub fn dynamic_category_dimension_configuration(mut self, value: impl IntoValue_<BodySectionDynamicCategoryDimensionConfiguration>) -> Self { self.0.put("DynamicCategoryDimensionConfiguration", value.into_node()); self }
    /// Sets `DynamicNumericDimensionConfiguration`.
    #[inline] pub fn dynamic_numeric_dimension_configuration(mut self, value: impl IntoValue_<BodySectionDynamicNumericDimensionConfiguration>) -> Self { self.0.put("DynamicNumericDimensionConfiguration", value.into_node()); self }
}
impl IntoValue_<BodySectionRepeatDimensionConfiguration> for BodySectionRepeatDimensionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionRepeatPageBreakConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectionrepeatpagebreakconfiguration.html)
#[must_use]
pub struct BodySectionRepeatPageBreakConfiguration(Properties_);
impl BodySectionRepeatPageBreakConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodySectionRepeatPageBreakConfiguration(Properties_::new()) }
}
impl BodySectionRepeatPageBreakConfiguration {
    /// Sets `After`.
    #[inline] pub fn after(mut self, value: impl IntoValue_<SectionAfterPageBreak>) -> Self { self.0.put("After", value.into_node()); self }
}
impl IntoValue_<BodySectionRepeatPageBreakConfiguration> for BodySectionRepeatPageBreakConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionRepeatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectionrepeatconfiguration.html)
#[must_use]
pub struct BodySectionRepeatConfiguration(Properties_);
impl BodySectionRepeatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BodySectionRepeatConfiguration(Properties_::new()) }
}
impl BodySectionRepeatConfiguration {
    /// Sets `DimensionConfigurations`. 0 to 3 items.
    #[inline] pub fn dimension_configurations(mut self, value: impl IntoValue_<Vec<BodySectionRepeatDimensionConfiguration>>) -> Self { self.0.put("DimensionConfigurations", value.into_node()); self }
    /// Sets `NonRepeatingVisuals`. 0 to 20 items.
    #[inline] pub fn non_repeating_visuals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NonRepeatingVisuals", value.into_node()); self }
    /// Sets `PageBreakConfiguration`.
    #[inline] pub fn page_break_configuration(mut self, value: impl IntoValue_<BodySectionRepeatPageBreakConfiguration>) -> Self { self.0.put("PageBreakConfiguration", value.into_node()); self }
}
impl IntoValue_<BodySectionRepeatConfiguration> for BodySectionRepeatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionstyle.html)
#[must_use]
pub struct SectionStyle(Properties_);
impl SectionStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SectionStyle(Properties_::new()) }
}
impl SectionStyle {
    /// Sets `Height`.
    #[inline] pub fn height(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `Padding`.
    #[inline] pub fn padding(mut self, value: impl IntoValue_<Spacing>) -> Self { self.0.put("Padding", value.into_node()); self }
}
impl IntoValue_<SectionStyle> for SectionStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BodySectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bodysectionconfiguration.html)
#[must_use]
pub struct BodySectionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl BodySectionConfiguration<Missing_<super::required::content>, Missing_<super::required::section_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BodySectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> BodySectionConfiguration<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<BodySectionContent>) -> BodySectionConfiguration<Set_, S1> { self.0.put("Content", value.into_node()); BodySectionConfiguration(self.0, PhantomData_) }
    /// Sets `PageBreakConfiguration`.
    #[inline] pub fn page_break_configuration(mut self, value: impl IntoValue_<SectionPageBreakConfiguration>) -> Self { self.0.put("PageBreakConfiguration", value.into_node()); self }
    /// Sets `RepeatConfiguration`.
    #[inline] pub fn repeat_configuration(mut self, value: impl IntoValue_<BodySectionRepeatConfiguration>) -> Self { self.0.put("RepeatConfiguration", value.into_node()); self }
    /// Sets `SectionId`. Required. 1 to 512 characters.
    #[inline] pub fn section_id(mut self, value: impl IntoValue_<String>) -> BodySectionConfiguration<S0, Set_> { self.0.put("SectionId", value.into_node()); BodySectionConfiguration(self.0, PhantomData_) }
    /// Sets `Style`.
    #[inline] pub fn style(mut self, value: impl IntoValue_<SectionStyle>) -> Self { self.0.put("Style", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<BodySectionConfiguration> for BodySectionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeaderFooterSectionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-headerfootersectionconfiguration.html)
#[must_use]
pub struct HeaderFooterSectionConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HeaderFooterSectionConfiguration<Missing_<super::required::layout>, Missing_<super::required::section_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeaderFooterSectionConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HeaderFooterSectionConfiguration<S0, S1> {
    /// Sets `Layout`. Required.
    #[inline] pub fn layout(mut self, value: impl IntoValue_<SectionLayoutConfiguration>) -> HeaderFooterSectionConfiguration<Set_, S1> { self.0.put("Layout", value.into_node()); HeaderFooterSectionConfiguration(self.0, PhantomData_) }
    /// Sets `SectionId`. Required. 1 to 512 characters.
    #[inline] pub fn section_id(mut self, value: impl IntoValue_<String>) -> HeaderFooterSectionConfiguration<S0, Set_> { self.0.put("SectionId", value.into_node()); HeaderFooterSectionConfiguration(self.0, PhantomData_) }
    /// Sets `Style`.
    #[inline] pub fn style(mut self, value: impl IntoValue_<SectionStyle>) -> Self { self.0.put("Style", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HeaderFooterSectionConfiguration> for HeaderFooterSectionConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SectionBasedLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sectionbasedlayoutconfiguration.html)
#[must_use]
pub struct SectionBasedLayoutConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl SectionBasedLayoutConfiguration<Missing_<super::required::body_sections>, Missing_<super::required::canvas_size_options>, Missing_<super::required::footer_sections>, Missing_<super::required::header_sections>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SectionBasedLayoutConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> SectionBasedLayoutConfiguration<S0, S1, S2, S3> {
    /// Sets `BodySections`. Required. 0 to 28 items.
    #[inline] pub fn body_sections(mut self, value: impl IntoValue_<Vec<BodySectionConfiguration>>) -> SectionBasedLayoutConfiguration<Set_, S1, S2, S3> { self.0.put("BodySections", value.into_node()); SectionBasedLayoutConfiguration(self.0, PhantomData_) }
    /// Sets `CanvasSizeOptions`. Required.
    #[inline] pub fn canvas_size_options(mut self, value: impl IntoValue_<SectionBasedLayoutCanvasSizeOptions>) -> SectionBasedLayoutConfiguration<S0, Set_, S2, S3> { self.0.put("CanvasSizeOptions", value.into_node()); SectionBasedLayoutConfiguration(self.0, PhantomData_) }
    /// Sets `FooterSections`. Required. At most 1 item.
    #[inline] pub fn footer_sections(mut self, value: impl IntoValue_<Vec<HeaderFooterSectionConfiguration>>) -> SectionBasedLayoutConfiguration<S0, S1, Set_, S3> { self.0.put("FooterSections", value.into_node()); SectionBasedLayoutConfiguration(self.0, PhantomData_) }
    /// Sets `HeaderSections`. Required. At most 1 item.
    #[inline] pub fn header_sections(mut self, value: impl IntoValue_<Vec<HeaderFooterSectionConfiguration>>) -> SectionBasedLayoutConfiguration<S0, S1, S2, Set_> { self.0.put("HeaderSections", value.into_node()); SectionBasedLayoutConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<SectionBasedLayoutConfiguration> for SectionBasedLayoutConfiguration<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-layoutconfiguration.html)
#[must_use]
pub struct LayoutConfiguration(Properties_);
impl LayoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LayoutConfiguration(Properties_::new()) }
}
impl LayoutConfiguration {
    /// Sets `FreeFormLayout`.
    #[inline] pub fn free_form_layout(mut self, value: impl IntoValue_<FreeFormLayoutConfiguration>) -> Self { self.0.put("FreeFormLayout", value.into_node()); self }
    /// Sets `GridLayout`.
    #[inline] pub fn grid_layout(mut self, value: impl IntoValue_<GridLayoutConfiguration>) -> Self { self.0.put("GridLayout", value.into_node()); self }
    /// Sets `SectionBasedLayout`.
    #[inline] pub fn section_based_layout(mut self, value: impl IntoValue_<SectionBasedLayoutConfiguration>) -> Self { self.0.put("SectionBasedLayout", value.into_node()); self }
}
impl IntoValue_<LayoutConfiguration> for LayoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Layout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-layout.html)
#[must_use]
pub struct Layout<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Layout<Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Layout(Properties_::new(), PhantomData_) }
}
impl<S0> Layout<S0> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<LayoutConfiguration>) -> Layout<Set_> { self.0.put("Configuration", value.into_node()); Layout(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Layout> for Layout<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterDateTimePickerControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterdatetimepickercontrol.html)
#[must_use]
pub struct ParameterDateTimePickerControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ParameterDateTimePickerControl<Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterDateTimePickerControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ParameterDateTimePickerControl<S0, S1, S2> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DateTimePickerControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterDateTimePickerControl<Set_, S1, S2> { self.0.put("ParameterControlId", value.into_node()); ParameterDateTimePickerControl(self.0, PhantomData_) }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterDateTimePickerControl<S0, Set_, S2> { self.0.put("SourceParameterName", value.into_node()); ParameterDateTimePickerControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterDateTimePickerControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); ParameterDateTimePickerControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ParameterDateTimePickerControl> for ParameterDateTimePickerControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterSelectableValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterselectablevalues.html)
#[must_use]
pub struct ParameterSelectableValues(Properties_);
impl ParameterSelectableValues {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterSelectableValues(Properties_::new()) }
}
impl ParameterSelectableValues {
    /// Sets `LinkToDataSetColumn`.
    #[inline] pub fn link_to_data_set_column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> Self { self.0.put("LinkToDataSetColumn", value.into_node()); self }
    /// Sets `Values`. 0 to 50000 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<ParameterSelectableValues> for ParameterSelectableValues { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterDropDownControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterdropdowncontrol.html)
#[must_use]
pub struct ParameterDropDownControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ParameterDropDownControl<Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterDropDownControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ParameterDropDownControl<S0, S1, S2> {
    /// Sets `CascadingControlConfiguration`.
    #[inline] pub fn cascading_control_configuration(mut self, value: impl IntoValue_<CascadingControlConfiguration>) -> Self { self.0.put("CascadingControlConfiguration", value.into_node()); self }
    /// Sets `CommitMode`. The values are constants of [`CommitMode`].
    #[inline] pub fn commit_mode(mut self, value: impl IntoValue_<CommitMode>) -> Self { self.0.put("CommitMode", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<DropDownControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterDropDownControl<Set_, S1, S2> { self.0.put("ParameterControlId", value.into_node()); ParameterDropDownControl(self.0, PhantomData_) }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<ParameterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterDropDownControl<S0, Set_, S2> { self.0.put("SourceParameterName", value.into_node()); ParameterDropDownControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterDropDownControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); ParameterDropDownControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ParameterDropDownControl> for ParameterDropDownControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterListControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterlistcontrol.html)
#[must_use]
pub struct ParameterListControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ParameterListControl<Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterListControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ParameterListControl<S0, S1, S2> {
    /// Sets `CascadingControlConfiguration`.
    #[inline] pub fn cascading_control_configuration(mut self, value: impl IntoValue_<CascadingControlConfiguration>) -> Self { self.0.put("CascadingControlConfiguration", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<ListControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterListControl<Set_, S1, S2> { self.0.put("ParameterControlId", value.into_node()); ParameterListControl(self.0, PhantomData_) }
    /// Sets `SelectableValues`.
    #[inline] pub fn selectable_values(mut self, value: impl IntoValue_<ParameterSelectableValues>) -> Self { self.0.put("SelectableValues", value.into_node()); self }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterListControl<S0, Set_, S2> { self.0.put("SourceParameterName", value.into_node()); ParameterListControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterListControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); ParameterListControl(self.0, PhantomData_) }
    /// Sets `Type`. The values are constants of [`SheetControlListType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SheetControlListType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ParameterListControl> for ParameterListControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterSliderControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameterslidercontrol.html)
#[must_use]
pub struct ParameterSliderControl<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl ParameterSliderControl<Missing_<super::required::maximum_value>, Missing_<super::required::minimum_value>, Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::step_size>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterSliderControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> ParameterSliderControl<S0, S1, S2, S3, S4, S5> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<SliderControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `MaximumValue`. Required.
    #[inline] pub fn maximum_value(mut self, value: impl IntoValue_<f64>) -> ParameterSliderControl<Set_, S1, S2, S3, S4, S5> { self.0.put("MaximumValue", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
    /// Sets `MinimumValue`. Required.
    #[inline] pub fn minimum_value(mut self, value: impl IntoValue_<f64>) -> ParameterSliderControl<S0, Set_, S2, S3, S4, S5> { self.0.put("MinimumValue", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterSliderControl<S0, S1, Set_, S3, S4, S5> { self.0.put("ParameterControlId", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterSliderControl<S0, S1, S2, Set_, S4, S5> { self.0.put("SourceParameterName", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
    /// Sets `StepSize`. Required.
    #[inline] pub fn step_size(mut self, value: impl IntoValue_<f64>) -> ParameterSliderControl<S0, S1, S2, S3, Set_, S5> { self.0.put("StepSize", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterSliderControl<S0, S1, S2, S3, S4, Set_> { self.0.put("Title", value.into_node()); ParameterSliderControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<ParameterSliderControl> for ParameterSliderControl<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterTextAreaControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parametertextareacontrol.html)
#[must_use]
pub struct ParameterTextAreaControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ParameterTextAreaControl<Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterTextAreaControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ParameterTextAreaControl<S0, S1, S2> {
    /// Sets `Delimiter`. 1 to 2048 characters.
    #[inline] pub fn delimiter(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Delimiter", value.into_node()); self }
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextAreaControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterTextAreaControl<Set_, S1, S2> { self.0.put("ParameterControlId", value.into_node()); ParameterTextAreaControl(self.0, PhantomData_) }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterTextAreaControl<S0, Set_, S2> { self.0.put("SourceParameterName", value.into_node()); ParameterTextAreaControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterTextAreaControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); ParameterTextAreaControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ParameterTextAreaControl> for ParameterTextAreaControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterTextFieldControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parametertextfieldcontrol.html)
#[must_use]
pub struct ParameterTextFieldControl<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ParameterTextFieldControl<Missing_<super::required::parameter_control_id>, Missing_<super::required::source_parameter_name>, Missing_<super::required::title>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterTextFieldControl(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ParameterTextFieldControl<S0, S1, S2> {
    /// Sets `DisplayOptions`.
    #[inline] pub fn display_options(mut self, value: impl IntoValue_<TextFieldControlDisplayOptions>) -> Self { self.0.put("DisplayOptions", value.into_node()); self }
    /// Sets `ParameterControlId`. Required. 1 to 512 characters.
    #[inline] pub fn parameter_control_id(mut self, value: impl IntoValue_<String>) -> ParameterTextFieldControl<Set_, S1, S2> { self.0.put("ParameterControlId", value.into_node()); ParameterTextFieldControl(self.0, PhantomData_) }
    /// Sets `SourceParameterName`. Required. 1 to 2048 characters.
    #[inline] pub fn source_parameter_name(mut self, value: impl IntoValue_<String>) -> ParameterTextFieldControl<S0, Set_, S2> { self.0.put("SourceParameterName", value.into_node()); ParameterTextFieldControl(self.0, PhantomData_) }
    /// Sets `Title`. Required. 1 to 2048 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> ParameterTextFieldControl<S0, S1, Set_> { self.0.put("Title", value.into_node()); ParameterTextFieldControl(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ParameterTextFieldControl> for ParameterTextFieldControl<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ParameterControl`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parametercontrol.html)
#[must_use]
pub struct ParameterControl(Properties_);
impl ParameterControl {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ParameterControl(Properties_::new()) }
}
impl ParameterControl {
    /// Sets `DateTimePicker`.
    #[inline] pub fn date_time_picker(mut self, value: impl IntoValue_<ParameterDateTimePickerControl>) -> Self { self.0.put("DateTimePicker", value.into_node()); self }
    /// Sets `Dropdown`.
    #[inline] pub fn dropdown(mut self, value: impl IntoValue_<ParameterDropDownControl>) -> Self { self.0.put("Dropdown", value.into_node()); self }
    /// Sets `List`.
    #[inline] pub fn list(mut self, value: impl IntoValue_<ParameterListControl>) -> Self { self.0.put("List", value.into_node()); self }
    /// Sets `Slider`.
    #[inline] pub fn slider(mut self, value: impl IntoValue_<ParameterSliderControl>) -> Self { self.0.put("Slider", value.into_node()); self }
    /// Sets `TextArea`.
    #[inline] pub fn text_area(mut self, value: impl IntoValue_<ParameterTextAreaControl>) -> Self { self.0.put("TextArea", value.into_node()); self }
    /// Sets `TextField`.
    #[inline] pub fn text_field(mut self, value: impl IntoValue_<ParameterTextFieldControl>) -> Self { self.0.put("TextField", value.into_node()); self }
}
impl IntoValue_<ParameterControl> for ParameterControl { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetControlLayoutConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetcontrollayoutconfiguration.html)
#[must_use]
pub struct SheetControlLayoutConfiguration(Properties_);
impl SheetControlLayoutConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SheetControlLayoutConfiguration(Properties_::new()) }
}
impl SheetControlLayoutConfiguration {
    /// Sets `GridLayout`.
    #[inline] pub fn grid_layout(mut self, value: impl IntoValue_<GridLayoutConfiguration>) -> Self { self.0.put("GridLayout", value.into_node()); self }
}
impl IntoValue_<SheetControlLayoutConfiguration> for SheetControlLayoutConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetControlLayout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetcontrollayout.html)
#[must_use]
pub struct SheetControlLayout<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SheetControlLayout<Missing_<super::required::configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetControlLayout(Properties_::new(), PhantomData_) }
}
impl<S0> SheetControlLayout<S0> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<SheetControlLayoutConfiguration>) -> SheetControlLayout<Set_> { self.0.put("Configuration", value.into_node()); SheetControlLayout(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SheetControlLayout> for SheetControlLayout<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetTextBox`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheettextbox.html)
#[must_use]
pub struct SheetTextBox<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SheetTextBox<Missing_<super::required::sheet_text_box_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetTextBox(Properties_::new(), PhantomData_) }
}
impl<S0> SheetTextBox<S0> {
    /// Sets `Content`. 0 to 150000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Content", value.into_node()); self }
    /// Sets `SheetTextBoxId`. Required. 1 to 512 characters.
    #[inline] pub fn sheet_text_box_id(mut self, value: impl IntoValue_<String>) -> SheetTextBox<Set_> { self.0.put("SheetTextBoxId", value.into_node()); SheetTextBox(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SheetTextBox> for SheetTextBox<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterOperationSelectedFieldsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filteroperationselectedfieldsconfiguration.html)
#[must_use]
pub struct FilterOperationSelectedFieldsConfiguration(Properties_);
impl FilterOperationSelectedFieldsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterOperationSelectedFieldsConfiguration(Properties_::new()) }
}
impl FilterOperationSelectedFieldsConfiguration {
    /// Sets `SelectedColumns`. 0 to 10 items.
    #[inline] pub fn selected_columns(mut self, value: impl IntoValue_<Vec<ColumnIdentifier>>) -> Self { self.0.put("SelectedColumns", value.into_node()); self }
    /// Sets `SelectedFieldOptions`. The values are constants of [`SelectedFieldOptions`].
    #[inline] pub fn selected_field_options(mut self, value: impl IntoValue_<SelectedFieldOptions>) -> Self { self.0.put("SelectedFieldOptions", value.into_node()); self }
    /// Sets `SelectedFields`. 1 to 20 items.
    #[inline] pub fn selected_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SelectedFields", value.into_node()); self }
}
impl IntoValue_<FilterOperationSelectedFieldsConfiguration> for FilterOperationSelectedFieldsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SameSheetTargetVisualConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-samesheettargetvisualconfiguration.html)
#[must_use]
pub struct SameSheetTargetVisualConfiguration(Properties_);
impl SameSheetTargetVisualConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SameSheetTargetVisualConfiguration(Properties_::new()) }
}
impl SameSheetTargetVisualConfiguration {
    /// Sets `TargetVisualOptions`. The values are constants of [`TargetVisualOptions`].
    #[inline] pub fn target_visual_options(mut self, value: impl IntoValue_<TargetVisualOptions>) -> Self { self.0.put("TargetVisualOptions", value.into_node()); self }
    /// Sets `TargetVisuals`. 1 to 50 items.
    #[inline] pub fn target_visuals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetVisuals", value.into_node()); self }
}
impl IntoValue_<SameSheetTargetVisualConfiguration> for SameSheetTargetVisualConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilterOperationTargetVisualsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filteroperationtargetvisualsconfiguration.html)
#[must_use]
pub struct FilterOperationTargetVisualsConfiguration(Properties_);
impl FilterOperationTargetVisualsConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilterOperationTargetVisualsConfiguration(Properties_::new()) }
}
impl FilterOperationTargetVisualsConfiguration {
    /// Sets `SameSheetTargetVisualConfiguration`.
    #[inline] pub fn same_sheet_target_visual_configuration(mut self, value: impl IntoValue_<SameSheetTargetVisualConfiguration>) -> Self { self.0.put("SameSheetTargetVisualConfiguration", value.into_node()); self }
}
impl IntoValue_<FilterOperationTargetVisualsConfiguration> for FilterOperationTargetVisualsConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomActionFilterOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customactionfilteroperation.html)
#[must_use]
pub struct CustomActionFilterOperation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomActionFilterOperation<Missing_<super::required::selected_fields_configuration>, Missing_<super::required::target_visuals_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomActionFilterOperation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomActionFilterOperation<S0, S1> {
    /// Sets `SelectedFieldsConfiguration`. Required.
    #[inline] pub fn selected_fields_configuration(mut self, value: impl IntoValue_<FilterOperationSelectedFieldsConfiguration>) -> CustomActionFilterOperation<Set_, S1> { self.0.put("SelectedFieldsConfiguration", value.into_node()); CustomActionFilterOperation(self.0, PhantomData_) }
    /// Sets `TargetVisualsConfiguration`. Required.
    #[inline] pub fn target_visuals_configuration(mut self, value: impl IntoValue_<FilterOperationTargetVisualsConfiguration>) -> CustomActionFilterOperation<S0, Set_> { self.0.put("TargetVisualsConfiguration", value.into_node()); CustomActionFilterOperation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomActionFilterOperation> for CustomActionFilterOperation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualCustomActionOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualcustomactionoperation.html)
#[must_use]
pub struct VisualCustomActionOperation(Properties_);
impl VisualCustomActionOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualCustomActionOperation(Properties_::new()) }
}
impl VisualCustomActionOperation {
    /// Sets `FilterOperation`.
    #[inline] pub fn filter_operation(mut self, value: impl IntoValue_<CustomActionFilterOperation>) -> Self { self.0.put("FilterOperation", value.into_node()); self }
    /// Sets `NavigationOperation`.
    #[inline] pub fn navigation_operation(mut self, value: impl IntoValue_<CustomActionNavigationOperation>) -> Self { self.0.put("NavigationOperation", value.into_node()); self }
    /// Sets `SetParametersOperation`.
    #[inline] pub fn set_parameters_operation(mut self, value: impl IntoValue_<CustomActionSetParametersOperation>) -> Self { self.0.put("SetParametersOperation", value.into_node()); self }
    /// Sets `URLOperation`.
    #[inline] pub fn url_operation(mut self, value: impl IntoValue_<CustomActionURLOperation>) -> Self { self.0.put("URLOperation", value.into_node()); self }
}
impl IntoValue_<VisualCustomActionOperation> for VisualCustomActionOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualCustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualcustomaction.html)
#[must_use]
pub struct VisualCustomAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl VisualCustomAction<Missing_<super::required::action_operations>, Missing_<super::required::custom_action_id>, Missing_<super::required::name>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VisualCustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> VisualCustomAction<S0, S1, S2, S3> {
    /// Sets `ActionOperations`. Required. 1 to 2 items.
    #[inline] pub fn action_operations(mut self, value: impl IntoValue_<Vec<VisualCustomActionOperation>>) -> VisualCustomAction<Set_, S1, S2, S3> { self.0.put("ActionOperations", value.into_node()); VisualCustomAction(self.0, PhantomData_) }
    /// Sets `CustomActionId`. Required. 1 to 512 characters.
    #[inline] pub fn custom_action_id(mut self, value: impl IntoValue_<String>) -> VisualCustomAction<S0, Set_, S2, S3> { self.0.put("CustomActionId", value.into_node()); VisualCustomAction(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VisualCustomAction<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); VisualCustomAction(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Trigger`. Required. The values are constants of [`VisualCustomActionTrigger`].
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<VisualCustomActionTrigger>) -> VisualCustomAction<S0, S1, S2, Set_> { self.0.put("Trigger", value.into_node()); VisualCustomAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<VisualCustomAction> for VisualCustomAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateAxisOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dateaxisoptions.html)
#[must_use]
pub struct DateAxisOptions(Properties_);
impl DateAxisOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DateAxisOptions(Properties_::new()) }
}
impl DateAxisOptions {
    /// Sets `MissingDateVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn missing_date_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("MissingDateVisibility", value.into_node()); self }
}
impl IntoValue_<DateAxisOptions> for DateAxisOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisDisplayMinMaxRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisdisplayminmaxrange.html)
#[must_use]
pub struct AxisDisplayMinMaxRange(Properties_);
impl AxisDisplayMinMaxRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisDisplayMinMaxRange(Properties_::new()) }
}
impl AxisDisplayMinMaxRange {
    /// Sets `Maximum`.
    #[inline] pub fn maximum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Maximum", value.into_node()); self }
    /// Sets `Minimum`.
    #[inline] pub fn minimum(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Minimum", value.into_node()); self }
}
impl IntoValue_<AxisDisplayMinMaxRange> for AxisDisplayMinMaxRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisDisplayRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisdisplayrange.html)
#[must_use]
pub struct AxisDisplayRange(Properties_);
impl AxisDisplayRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisDisplayRange(Properties_::new()) }
}
impl AxisDisplayRange {
    /// Sets `DataDriven`.
    #[inline] pub fn data_driven(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DataDriven", value.into_node()); self }
    /// Sets `MinMax`.
    #[inline] pub fn min_max(mut self, value: impl IntoValue_<AxisDisplayMinMaxRange>) -> Self { self.0.put("MinMax", value.into_node()); self }
}
impl IntoValue_<AxisDisplayRange> for AxisDisplayRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisLinearScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axislinearscale.html)
#[must_use]
pub struct AxisLinearScale(Properties_);
impl AxisLinearScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisLinearScale(Properties_::new()) }
}
impl AxisLinearScale {
    /// Sets `StepCount`.
    #[inline] pub fn step_count(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StepCount", value.into_node()); self }
    /// Sets `StepSize`.
    #[inline] pub fn step_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StepSize", value.into_node()); self }
}
impl IntoValue_<AxisLinearScale> for AxisLinearScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisLogarithmicScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axislogarithmicscale.html)
#[must_use]
pub struct AxisLogarithmicScale(Properties_);
impl AxisLogarithmicScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisLogarithmicScale(Properties_::new()) }
}
impl AxisLogarithmicScale {
    /// Sets `Base`.
    #[inline] pub fn base(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Base", value.into_node()); self }
}
impl IntoValue_<AxisLogarithmicScale> for AxisLogarithmicScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisscale.html)
#[must_use]
pub struct AxisScale(Properties_);
impl AxisScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisScale(Properties_::new()) }
}
impl AxisScale {
    /// Sets `Linear`.
    #[inline] pub fn linear(mut self, value: impl IntoValue_<AxisLinearScale>) -> Self { self.0.put("Linear", value.into_node()); self }
    /// Sets `Logarithmic`.
    #[inline] pub fn logarithmic(mut self, value: impl IntoValue_<AxisLogarithmicScale>) -> Self { self.0.put("Logarithmic", value.into_node()); self }
}
impl IntoValue_<AxisScale> for AxisScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericAxisOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericaxisoptions.html)
#[must_use]
pub struct NumericAxisOptions(Properties_);
impl NumericAxisOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NumericAxisOptions(Properties_::new()) }
}
impl NumericAxisOptions {
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<AxisDisplayRange>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `Scale`.
    #[inline] pub fn scale(mut self, value: impl IntoValue_<AxisScale>) -> Self { self.0.put("Scale", value.into_node()); self }
}
impl IntoValue_<NumericAxisOptions> for NumericAxisOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisDataOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisdataoptions.html)
#[must_use]
pub struct AxisDataOptions(Properties_);
impl AxisDataOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisDataOptions(Properties_::new()) }
}
impl AxisDataOptions {
    /// Sets `DateAxisOptions`.
    #[inline] pub fn date_axis_options(mut self, value: impl IntoValue_<DateAxisOptions>) -> Self { self.0.put("DateAxisOptions", value.into_node()); self }
    /// Sets `NumericAxisOptions`.
    #[inline] pub fn numeric_axis_options(mut self, value: impl IntoValue_<NumericAxisOptions>) -> Self { self.0.put("NumericAxisOptions", value.into_node()); self }
}
impl IntoValue_<AxisDataOptions> for AxisDataOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PercentVisibleRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-percentvisiblerange.html)
#[must_use]
pub struct PercentVisibleRange(Properties_);
impl PercentVisibleRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PercentVisibleRange(Properties_::new()) }
}
impl PercentVisibleRange {
    /// Sets `From`. 0 to 100.
    #[inline] pub fn from(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("From", value.into_node()); self }
    /// Sets `To`. 0 to 100.
    #[inline] pub fn to(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("To", value.into_node()); self }
}
impl IntoValue_<PercentVisibleRange> for PercentVisibleRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisibleRangeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visiblerangeoptions.html)
#[must_use]
pub struct VisibleRangeOptions(Properties_);
impl VisibleRangeOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisibleRangeOptions(Properties_::new()) }
}
impl VisibleRangeOptions {
    /// Sets `PercentRange`.
    #[inline] pub fn percent_range(mut self, value: impl IntoValue_<PercentVisibleRange>) -> Self { self.0.put("PercentRange", value.into_node()); self }
}
impl IntoValue_<VisibleRangeOptions> for VisibleRangeOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScrollBarOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scrollbaroptions.html)
#[must_use]
pub struct ScrollBarOptions(Properties_);
impl ScrollBarOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScrollBarOptions(Properties_::new()) }
}
impl ScrollBarOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `VisibleRange`.
    #[inline] pub fn visible_range(mut self, value: impl IntoValue_<VisibleRangeOptions>) -> Self { self.0.put("VisibleRange", value.into_node()); self }
}
impl IntoValue_<ScrollBarOptions> for ScrollBarOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisTickLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisticklabeloptions.html)
#[must_use]
pub struct AxisTickLabelOptions(Properties_);
impl AxisTickLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisTickLabelOptions(Properties_::new()) }
}
impl AxisTickLabelOptions {
    /// Sets `LabelOptions`.
    #[inline] pub fn label_options(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("LabelOptions", value.into_node()); self }
    /// Sets `RotationAngle`.
    #[inline] pub fn rotation_angle(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RotationAngle", value.into_node()); self }
}
impl IntoValue_<AxisTickLabelOptions> for AxisTickLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axisdisplayoptions.html)
#[must_use]
pub struct AxisDisplayOptions(Properties_);
impl AxisDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisDisplayOptions(Properties_::new()) }
}
impl AxisDisplayOptions {
    /// Sets `AxisLineVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn axis_line_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("AxisLineVisibility", value.into_node()); self }
    /// Sets `AxisOffset`.
    #[inline] pub fn axis_offset(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AxisOffset", value.into_node()); self }
    /// Sets `DataOptions`.
    #[inline] pub fn data_options(mut self, value: impl IntoValue_<AxisDataOptions>) -> Self { self.0.put("DataOptions", value.into_node()); self }
    /// Sets `GridLineVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn grid_line_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("GridLineVisibility", value.into_node()); self }
    /// Sets `ScrollbarOptions`.
    #[inline] pub fn scrollbar_options(mut self, value: impl IntoValue_<ScrollBarOptions>) -> Self { self.0.put("ScrollbarOptions", value.into_node()); self }
    /// Sets `TickLabelOptions`.
    #[inline] pub fn tick_label_options(mut self, value: impl IntoValue_<AxisTickLabelOptions>) -> Self { self.0.put("TickLabelOptions", value.into_node()); self }
}
impl IntoValue_<AxisDisplayOptions> for AxisDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisLabelReferenceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axislabelreferenceoptions.html)
#[must_use]
pub struct AxisLabelReferenceOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AxisLabelReferenceOptions<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AxisLabelReferenceOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AxisLabelReferenceOptions<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> AxisLabelReferenceOptions<Set_, S1> { self.0.put("Column", value.into_node()); AxisLabelReferenceOptions(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> AxisLabelReferenceOptions<S0, Set_> { self.0.put("FieldId", value.into_node()); AxisLabelReferenceOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AxisLabelReferenceOptions> for AxisLabelReferenceOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.AxisLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-axislabeloptions.html)
#[must_use]
pub struct AxisLabelOptions(Properties_);
impl AxisLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AxisLabelOptions(Properties_::new()) }
}
impl AxisLabelOptions {
    /// Sets `ApplyTo`.
    #[inline] pub fn apply_to(mut self, value: impl IntoValue_<AxisLabelReferenceOptions>) -> Self { self.0.put("ApplyTo", value.into_node()); self }
    /// Sets `CustomLabel`.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
}
impl IntoValue_<AxisLabelOptions> for AxisLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ChartAxisLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-chartaxislabeloptions.html)
#[must_use]
pub struct ChartAxisLabelOptions(Properties_);
impl ChartAxisLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ChartAxisLabelOptions(Properties_::new()) }
}
impl ChartAxisLabelOptions {
    /// Sets `AxisLabelOptions`. 0 to 100 items.
    #[inline] pub fn axis_label_options(mut self, value: impl IntoValue_<Vec<AxisLabelOptions>>) -> Self { self.0.put("AxisLabelOptions", value.into_node()); self }
    /// Sets `SortIconVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn sort_icon_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("SortIconVisibility", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<ChartAxisLabelOptions> for ChartAxisLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ContributionAnalysisDefault`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-contributionanalysisdefault.html)
#[must_use]
pub struct ContributionAnalysisDefault<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContributionAnalysisDefault<Missing_<super::required::contributor_dimensions>, Missing_<super::required::measure_field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContributionAnalysisDefault(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContributionAnalysisDefault<S0, S1> {
    /// Sets `ContributorDimensions`. Required. 1 to 4 items.
    #[inline] pub fn contributor_dimensions(mut self, value: impl IntoValue_<Vec<ColumnIdentifier>>) -> ContributionAnalysisDefault<Set_, S1> { self.0.put("ContributorDimensions", value.into_node()); ContributionAnalysisDefault(self.0, PhantomData_) }
    /// Sets `MeasureFieldId`. Required. 1 to 512 characters.
    #[inline] pub fn measure_field_id(mut self, value: impl IntoValue_<String>) -> ContributionAnalysisDefault<S0, Set_> { self.0.put("MeasureFieldId", value.into_node()); ContributionAnalysisDefault(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContributionAnalysisDefault> for ContributionAnalysisDefault<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPathLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapathlabeltype.html)
#[must_use]
pub struct DataPathLabelType(Properties_);
impl DataPathLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPathLabelType(Properties_::new()) }
}
impl DataPathLabelType {
    /// Sets `FieldId`. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
    /// Sets `FieldValue`. 0 to 2048 characters.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<DataPathLabelType> for DataPathLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldlabeltype.html)
#[must_use]
pub struct FieldLabelType(Properties_);
impl FieldLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldLabelType(Properties_::new()) }
}
impl FieldLabelType {
    /// Sets `FieldId`. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<FieldLabelType> for FieldLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MaximumLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-maximumlabeltype.html)
#[must_use]
pub struct MaximumLabelType(Properties_);
impl MaximumLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MaximumLabelType(Properties_::new()) }
}
impl MaximumLabelType {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<MaximumLabelType> for MaximumLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MinimumLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-minimumlabeltype.html)
#[must_use]
pub struct MinimumLabelType(Properties_);
impl MinimumLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MinimumLabelType(Properties_::new()) }
}
impl MinimumLabelType {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<MinimumLabelType> for MinimumLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RangeEndsLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-rangeendslabeltype.html)
#[must_use]
pub struct RangeEndsLabelType(Properties_);
impl RangeEndsLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RangeEndsLabelType(Properties_::new()) }
}
impl RangeEndsLabelType {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<RangeEndsLabelType> for RangeEndsLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataLabelType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datalabeltype.html)
#[must_use]
pub struct DataLabelType(Properties_);
impl DataLabelType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLabelType(Properties_::new()) }
}
impl DataLabelType {
    /// Sets `DataPathLabelType`.
    #[inline] pub fn data_path_label_type(mut self, value: impl IntoValue_<DataPathLabelType>) -> Self { self.0.put("DataPathLabelType", value.into_node()); self }
    /// Sets `FieldLabelType`.
    #[inline] pub fn field_label_type(mut self, value: impl IntoValue_<FieldLabelType>) -> Self { self.0.put("FieldLabelType", value.into_node()); self }
    /// Sets `MaximumLabelType`.
    #[inline] pub fn maximum_label_type(mut self, value: impl IntoValue_<MaximumLabelType>) -> Self { self.0.put("MaximumLabelType", value.into_node()); self }
    /// Sets `MinimumLabelType`.
    #[inline] pub fn minimum_label_type(mut self, value: impl IntoValue_<MinimumLabelType>) -> Self { self.0.put("MinimumLabelType", value.into_node()); self }
    /// Sets `RangeEndsLabelType`.
    #[inline] pub fn range_ends_label_type(mut self, value: impl IntoValue_<RangeEndsLabelType>) -> Self { self.0.put("RangeEndsLabelType", value.into_node()); self }
}
impl IntoValue_<DataLabelType> for DataLabelType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datalabeloptions.html)
#[must_use]
pub struct DataLabelOptions(Properties_);
impl DataLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataLabelOptions(Properties_::new()) }
}
impl DataLabelOptions {
    /// Sets `CategoryLabelVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn category_label_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("CategoryLabelVisibility", value.into_node()); self }
    /// Sets `DataLabelTypes`. 0 to 100 items.
    #[inline] pub fn data_label_types(mut self, value: impl IntoValue_<Vec<DataLabelType>>) -> Self { self.0.put("DataLabelTypes", value.into_node()); self }
    /// Sets `LabelColor`.
    #[inline] pub fn label_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelColor", value.into_node()); self }
    /// Sets `LabelContent`. The values are constants of [`DataLabelContent`].
    #[inline] pub fn label_content(mut self, value: impl IntoValue_<DataLabelContent>) -> Self { self.0.put("LabelContent", value.into_node()); self }
    /// Sets `LabelFontConfiguration`.
    #[inline] pub fn label_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("LabelFontConfiguration", value.into_node()); self }
    /// Sets `MeasureLabelVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn measure_label_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("MeasureLabelVisibility", value.into_node()); self }
    /// Sets `Overlap`. The values are constants of [`DataLabelOverlap`].
    #[inline] pub fn overlap(mut self, value: impl IntoValue_<DataLabelOverlap>) -> Self { self.0.put("Overlap", value.into_node()); self }
    /// Sets `Position`. The values are constants of [`DataLabelPosition`].
    #[inline] pub fn position(mut self, value: impl IntoValue_<DataLabelPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `TotalsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn totals_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TotalsVisibility", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<DataLabelOptions> for DataLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BorderSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bordersettings.html)
#[must_use]
pub struct BorderSettings(Properties_);
impl BorderSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BorderSettings(Properties_::new()) }
}
impl BorderSettings {
    /// Sets `BorderColor`.
    #[inline] pub fn border_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderColor", value.into_node()); self }
    /// Sets `BorderVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn border_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("BorderVisibility", value.into_node()); self }
    /// Sets `BorderWidth`.
    #[inline] pub fn border_width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderWidth", value.into_node()); self }
}
impl IntoValue_<BorderSettings> for BorderSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartDefaultSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartdefaultseriessettings.html)
#[must_use]
pub struct BarChartDefaultSeriesSettings(Properties_);
impl BarChartDefaultSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartDefaultSeriesSettings(Properties_::new()) }
}
impl BarChartDefaultSeriesSettings {
    /// Sets `BorderSettings`.
    #[inline] pub fn border_settings(mut self, value: impl IntoValue_<BorderSettings>) -> Self { self.0.put("BorderSettings", value.into_node()); self }
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
}
impl IntoValue_<BarChartDefaultSeriesSettings> for BarChartDefaultSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoricalDimensionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categoricaldimensionfield.html)
#[must_use]
pub struct CategoricalDimensionField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CategoricalDimensionField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoricalDimensionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CategoricalDimensionField<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> CategoricalDimensionField<Set_, S1> { self.0.put("Column", value.into_node()); CategoricalDimensionField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> CategoricalDimensionField<S0, Set_> { self.0.put("FieldId", value.into_node()); CategoricalDimensionField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<StringFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
    /// Sets `HierarchyId`. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CategoricalDimensionField> for CategoricalDimensionField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateDimensionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datedimensionfield.html)
#[must_use]
pub struct DateDimensionField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateDimensionField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateDimensionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateDimensionField<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> DateDimensionField<Set_, S1> { self.0.put("Column", value.into_node()); DateDimensionField(self.0, PhantomData_) }
    /// Sets `DateGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn date_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("DateGranularity", value.into_node()); self }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DateDimensionField<S0, Set_> { self.0.put("FieldId", value.into_node()); DateDimensionField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<DateTimeFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
    /// Sets `HierarchyId`. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateDimensionField> for DateDimensionField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericalDimensionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericaldimensionfield.html)
#[must_use]
pub struct NumericalDimensionField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NumericalDimensionField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericalDimensionField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NumericalDimensionField<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NumericalDimensionField<Set_, S1> { self.0.put("Column", value.into_node()); NumericalDimensionField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> NumericalDimensionField<S0, Set_> { self.0.put("FieldId", value.into_node()); NumericalDimensionField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<NumberFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
    /// Sets `HierarchyId`. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HierarchyId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NumericalDimensionField> for NumericalDimensionField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DimensionField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dimensionfield.html)
#[must_use]
pub struct DimensionField(Properties_);
impl DimensionField {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DimensionField(Properties_::new()) }
}
impl DimensionField {
    /// Sets `CategoricalDimensionField`.
    #[inline] pub fn categorical_dimension_field(mut self, value: impl IntoValue_<CategoricalDimensionField>) -> Self { self.0.put("CategoricalDimensionField", value.into_node()); self }
    /// Sets `DateDimensionField`.
    #[inline] pub fn date_dimension_field(mut self, value: impl IntoValue_<DateDimensionField>) -> Self { self.0.put("DateDimensionField", value.into_node()); self }
    /// Sets `NumericalDimensionField`.
    #[inline] pub fn numerical_dimension_field(mut self, value: impl IntoValue_<NumericalDimensionField>) -> Self { self.0.put("NumericalDimensionField", value.into_node()); self }
}
impl IntoValue_<DimensionField> for DimensionField { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CalculatedMeasureField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-calculatedmeasurefield.html)
#[must_use]
pub struct CalculatedMeasureField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CalculatedMeasureField<Missing_<super::required::expression>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CalculatedMeasureField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CalculatedMeasureField<S0, S1> {
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> CalculatedMeasureField<Set_, S1> { self.0.put("Expression", value.into_node()); CalculatedMeasureField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> CalculatedMeasureField<S0, Set_> { self.0.put("FieldId", value.into_node()); CalculatedMeasureField(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CalculatedMeasureField> for CalculatedMeasureField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoricalMeasureField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categoricalmeasurefield.html)
#[must_use]
pub struct CategoricalMeasureField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CategoricalMeasureField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoricalMeasureField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CategoricalMeasureField<S0, S1> {
    /// Sets `AggregationFunction`. The values are constants of [`CategoricalAggregationFunction`].
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<CategoricalAggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> CategoricalMeasureField<Set_, S1> { self.0.put("Column", value.into_node()); CategoricalMeasureField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> CategoricalMeasureField<S0, Set_> { self.0.put("FieldId", value.into_node()); CategoricalMeasureField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<StringFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CategoricalMeasureField> for CategoricalMeasureField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateMeasureField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datemeasurefield.html)
#[must_use]
pub struct DateMeasureField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateMeasureField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateMeasureField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateMeasureField<S0, S1> {
    /// Sets `AggregationFunction`. The values are constants of [`DateAggregationFunction`].
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<DateAggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> DateMeasureField<Set_, S1> { self.0.put("Column", value.into_node()); DateMeasureField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DateMeasureField<S0, Set_> { self.0.put("FieldId", value.into_node()); DateMeasureField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<DateTimeFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateMeasureField> for DateMeasureField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericalMeasureField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericalmeasurefield.html)
#[must_use]
pub struct NumericalMeasureField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NumericalMeasureField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericalMeasureField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NumericalMeasureField<S0, S1> {
    /// Sets `AggregationFunction`.
    #[inline] pub fn aggregation_function(mut self, value: impl IntoValue_<NumericalAggregationFunction>) -> Self { self.0.put("AggregationFunction", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NumericalMeasureField<Set_, S1> { self.0.put("Column", value.into_node()); NumericalMeasureField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> NumericalMeasureField<S0, Set_> { self.0.put("FieldId", value.into_node()); NumericalMeasureField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<NumberFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NumericalMeasureField> for NumericalMeasureField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MeasureField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-measurefield.html)
#[must_use]
pub struct MeasureField(Properties_);
impl MeasureField {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MeasureField(Properties_::new()) }
}
impl MeasureField {
    /// Sets `CalculatedMeasureField`.
    #[inline] pub fn calculated_measure_field(mut self, value: impl IntoValue_<CalculatedMeasureField>) -> Self { self.0.put("CalculatedMeasureField", value.into_node()); self }
    /// Sets `CategoricalMeasureField`.
    #[inline] pub fn categorical_measure_field(mut self, value: impl IntoValue_<CategoricalMeasureField>) -> Self { self.0.put("CategoricalMeasureField", value.into_node()); self }
    /// Sets `DateMeasureField`.
    #[inline] pub fn date_measure_field(mut self, value: impl IntoValue_<DateMeasureField>) -> Self { self.0.put("DateMeasureField", value.into_node()); self }
    /// Sets `NumericalMeasureField`.
    #[inline] pub fn numerical_measure_field(mut self, value: impl IntoValue_<NumericalMeasureField>) -> Self { self.0.put("NumericalMeasureField", value.into_node()); self }
}
impl IntoValue_<MeasureField> for MeasureField { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartaggregatedfieldwells.html)
#[must_use]
pub struct BarChartAggregatedFieldWells(Properties_);
impl BarChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartAggregatedFieldWells(Properties_::new()) }
}
impl BarChartAggregatedFieldWells {
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Colors`. 0 to 200 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `SmallMultiples`. At most 1 item.
    #[inline] pub fn small_multiples(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("SmallMultiples", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<BarChartAggregatedFieldWells> for BarChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartfieldwells.html)
#[must_use]
pub struct BarChartFieldWells(Properties_);
impl BarChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartFieldWells(Properties_::new()) }
}
impl BarChartFieldWells {
    /// Sets `BarChartAggregatedFieldWells`.
    #[inline] pub fn bar_chart_aggregated_field_wells(mut self, value: impl IntoValue_<BarChartAggregatedFieldWells>) -> Self { self.0.put("BarChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<BarChartFieldWells> for BarChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ContextMenuOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[must_use]
pub struct ContextMenuOption(Properties_);
impl ContextMenuOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ContextMenuOption(Properties_::new()) }
}
impl ContextMenuOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<ContextMenuOption> for ContextMenuOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualInteractionOptionsVisualMenuOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[must_use]
pub struct VisualInteractionOptionsVisualMenuOption(Properties_);
impl VisualInteractionOptionsVisualMenuOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualInteractionOptionsVisualMenuOption(Properties_::new()) }
}
impl VisualInteractionOptionsVisualMenuOption {
    /// Sets `AvailabilityStatus`. The values are constants of [`DashboardBehavior`].
    #[inline] pub fn availability_status(mut self, value: impl IntoValue_<DashboardBehavior>) -> Self { self.0.put("AvailabilityStatus", value.into_node()); self }
}
impl IntoValue_<VisualInteractionOptionsVisualMenuOption> for VisualInteractionOptionsVisualMenuOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualInteractionOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualinteractionoptions.html)
#[must_use]
pub struct VisualInteractionOptions(Properties_);
impl VisualInteractionOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualInteractionOptions(Properties_::new()) }
}
impl VisualInteractionOptions {
    /// Sets `ContextMenuOption`.
    #[inline] pub fn context_menu_option(mut self, value: impl IntoValue_<ContextMenuOption>) -> Self { self.0.put("ContextMenuOption", value.into_node()); self }
    /// Sets `VisualMenuOption`.
    #[inline] pub fn visual_menu_option(mut self, value: impl IntoValue_<VisualInteractionOptionsVisualMenuOption>) -> Self { self.0.put("VisualMenuOption", value.into_node()); self }
}
impl IntoValue_<VisualInteractionOptions> for VisualInteractionOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LegendOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-legendoptions.html)
#[must_use]
pub struct LegendOptions(Properties_);
impl LegendOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LegendOptions(Properties_::new()) }
}
impl LegendOptions {
    /// Sets `Height`.
    #[inline] pub fn height(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `Position`. The values are constants of [`LegendPosition`].
    #[inline] pub fn position(mut self, value: impl IntoValue_<LegendPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<LabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `ValueFontConfiguration`.
    #[inline] pub fn value_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("ValueFontConfiguration", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<LegendOptions> for LegendOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineDynamicDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinedynamicdataconfiguration.html)
#[must_use]
pub struct ReferenceLineDynamicDataConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReferenceLineDynamicDataConfiguration<Missing_<super::required::calculation>, Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceLineDynamicDataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReferenceLineDynamicDataConfiguration<S0, S1> {
    /// Sets `Calculation`. Required.
    #[inline] pub fn calculation(mut self, value: impl IntoValue_<NumericalAggregationFunction>) -> ReferenceLineDynamicDataConfiguration<Set_, S1> { self.0.put("Calculation", value.into_node()); ReferenceLineDynamicDataConfiguration(self.0, PhantomData_) }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> ReferenceLineDynamicDataConfiguration<S0, Set_> { self.0.put("Column", value.into_node()); ReferenceLineDynamicDataConfiguration(self.0, PhantomData_) }
    /// Sets `MeasureAggregationFunction`.
    #[inline] pub fn measure_aggregation_function(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("MeasureAggregationFunction", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReferenceLineDynamicDataConfiguration> for ReferenceLineDynamicDataConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineStaticDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinestaticdataconfiguration.html)
#[must_use]
pub struct ReferenceLineStaticDataConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceLineStaticDataConfiguration<Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceLineStaticDataConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceLineStaticDataConfiguration<S0> {
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> ReferenceLineStaticDataConfiguration<Set_> { self.0.put("Value", value.into_node()); ReferenceLineStaticDataConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReferenceLineStaticDataConfiguration> for ReferenceLineStaticDataConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinedataconfiguration.html)
#[must_use]
pub struct ReferenceLineDataConfiguration(Properties_);
impl ReferenceLineDataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReferenceLineDataConfiguration(Properties_::new()) }
}
impl ReferenceLineDataConfiguration {
    /// Sets `AxisBinding`. The values are constants of [`AxisBinding`].
    #[inline] pub fn axis_binding(mut self, value: impl IntoValue_<AxisBinding>) -> Self { self.0.put("AxisBinding", value.into_node()); self }
    /// Sets `DynamicConfiguration`.
    #[inline] pub fn dynamic_configuration(mut self, value: impl IntoValue_<ReferenceLineDynamicDataConfiguration>) -> Self { self.0.put("DynamicConfiguration", value.into_node()); self }
    /// Sets `SeriesType`. The values are constants of [`ReferenceLineSeriesType`].
    #[inline] pub fn series_type(mut self, value: impl IntoValue_<ReferenceLineSeriesType>) -> Self { self.0.put("SeriesType", value.into_node()); self }
    /// Sets `StaticConfiguration`.
    #[inline] pub fn static_configuration(mut self, value: impl IntoValue_<ReferenceLineStaticDataConfiguration>) -> Self { self.0.put("StaticConfiguration", value.into_node()); self }
}
impl IntoValue_<ReferenceLineDataConfiguration> for ReferenceLineDataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineCustomLabelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinecustomlabelconfiguration.html)
#[must_use]
pub struct ReferenceLineCustomLabelConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceLineCustomLabelConfiguration<Missing_<super::required::custom_label>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceLineCustomLabelConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceLineCustomLabelConfiguration<S0> {
    /// Sets `CustomLabel`. Required.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> ReferenceLineCustomLabelConfiguration<Set_> { self.0.put("CustomLabel", value.into_node()); ReferenceLineCustomLabelConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReferenceLineCustomLabelConfiguration> for ReferenceLineCustomLabelConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineValueLabelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinevaluelabelconfiguration.html)
#[must_use]
pub struct ReferenceLineValueLabelConfiguration(Properties_);
impl ReferenceLineValueLabelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReferenceLineValueLabelConfiguration(Properties_::new()) }
}
impl ReferenceLineValueLabelConfiguration {
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<NumericFormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
    /// Sets `RelativePosition`. The values are constants of [`ReferenceLineValueLabelRelativePosition`].
    #[inline] pub fn relative_position(mut self, value: impl IntoValue_<ReferenceLineValueLabelRelativePosition>) -> Self { self.0.put("RelativePosition", value.into_node()); self }
}
impl IntoValue_<ReferenceLineValueLabelConfiguration> for ReferenceLineValueLabelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineLabelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinelabelconfiguration.html)
#[must_use]
pub struct ReferenceLineLabelConfiguration(Properties_);
impl ReferenceLineLabelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReferenceLineLabelConfiguration(Properties_::new()) }
}
impl ReferenceLineLabelConfiguration {
    /// Sets `CustomLabelConfiguration`.
    #[inline] pub fn custom_label_configuration(mut self, value: impl IntoValue_<ReferenceLineCustomLabelConfiguration>) -> Self { self.0.put("CustomLabelConfiguration", value.into_node()); self }
    /// Sets `FontColor`.
    #[inline] pub fn font_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FontColor", value.into_node()); self }
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `HorizontalPosition`. The values are constants of [`ReferenceLineLabelHorizontalPosition`].
    #[inline] pub fn horizontal_position(mut self, value: impl IntoValue_<ReferenceLineLabelHorizontalPosition>) -> Self { self.0.put("HorizontalPosition", value.into_node()); self }
    /// Sets `ValueLabelConfiguration`.
    #[inline] pub fn value_label_configuration(mut self, value: impl IntoValue_<ReferenceLineValueLabelConfiguration>) -> Self { self.0.put("ValueLabelConfiguration", value.into_node()); self }
    /// Sets `VerticalPosition`. The values are constants of [`ReferenceLineLabelVerticalPosition`].
    #[inline] pub fn vertical_position(mut self, value: impl IntoValue_<ReferenceLineLabelVerticalPosition>) -> Self { self.0.put("VerticalPosition", value.into_node()); self }
}
impl IntoValue_<ReferenceLineLabelConfiguration> for ReferenceLineLabelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLineStyleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referencelinestyleconfiguration.html)
#[must_use]
pub struct ReferenceLineStyleConfiguration(Properties_);
impl ReferenceLineStyleConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ReferenceLineStyleConfiguration(Properties_::new()) }
}
impl ReferenceLineStyleConfiguration {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Pattern`. The values are constants of [`ReferenceLinePatternType`].
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<ReferenceLinePatternType>) -> Self { self.0.put("Pattern", value.into_node()); self }
}
impl IntoValue_<ReferenceLineStyleConfiguration> for ReferenceLineStyleConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ReferenceLine`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-referenceline.html)
#[must_use]
pub struct ReferenceLine<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReferenceLine<Missing_<super::required::data_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferenceLine(Properties_::new(), PhantomData_) }
}
impl<S0> ReferenceLine<S0> {
    /// Sets `DataConfiguration`. Required.
    #[inline] pub fn data_configuration(mut self, value: impl IntoValue_<ReferenceLineDataConfiguration>) -> ReferenceLine<Set_> { self.0.put("DataConfiguration", value.into_node()); ReferenceLine(self.0, PhantomData_) }
    /// Sets `LabelConfiguration`.
    #[inline] pub fn label_configuration(mut self, value: impl IntoValue_<ReferenceLineLabelConfiguration>) -> Self { self.0.put("LabelConfiguration", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `StyleConfiguration`.
    #[inline] pub fn style_configuration(mut self, value: impl IntoValue_<ReferenceLineStyleConfiguration>) -> Self { self.0.put("StyleConfiguration", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ReferenceLine> for ReferenceLine<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartseriessettings.html)
#[must_use]
pub struct BarChartSeriesSettings(Properties_);
impl BarChartSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartSeriesSettings(Properties_::new()) }
}
impl BarChartSeriesSettings {
    /// Sets `BorderSettings`.
    #[inline] pub fn border_settings(mut self, value: impl IntoValue_<BorderSettings>) -> Self { self.0.put("BorderSettings", value.into_node()); self }
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
}
impl IntoValue_<BarChartSeriesSettings> for BarChartSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataFieldBarSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datafieldbarseriesitem.html)
#[must_use]
pub struct DataFieldBarSeriesItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataFieldBarSeriesItem<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataFieldBarSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0> DataFieldBarSeriesItem<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DataFieldBarSeriesItem<Set_> { self.0.put("FieldId", value.into_node()); DataFieldBarSeriesItem(self.0, PhantomData_) }
    /// Sets `FieldValue`.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<BarChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataFieldBarSeriesItem> for DataFieldBarSeriesItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldBarSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldbarseriesitem.html)
#[must_use]
pub struct FieldBarSeriesItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldBarSeriesItem<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldBarSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0> FieldBarSeriesItem<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FieldBarSeriesItem<Set_> { self.0.put("FieldId", value.into_node()); FieldBarSeriesItem(self.0, PhantomData_) }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<BarChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldBarSeriesItem> for FieldBarSeriesItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barseriesitem.html)
#[must_use]
pub struct BarSeriesItem(Properties_);
impl BarSeriesItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarSeriesItem(Properties_::new()) }
}
impl BarSeriesItem {
    /// Sets `DataFieldBarSeriesItem`.
    #[inline] pub fn data_field_bar_series_item(mut self, value: impl IntoValue_<DataFieldBarSeriesItem>) -> Self { self.0.put("DataFieldBarSeriesItem", value.into_node()); self }
    /// Sets `FieldBarSeriesItem`.
    #[inline] pub fn field_bar_series_item(mut self, value: impl IntoValue_<FieldBarSeriesItem>) -> Self { self.0.put("FieldBarSeriesItem", value.into_node()); self }
}
impl IntoValue_<BarSeriesItem> for BarSeriesItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PanelTitleOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-paneltitleoptions.html)
#[must_use]
pub struct PanelTitleOptions(Properties_);
impl PanelTitleOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PanelTitleOptions(Properties_::new()) }
}
impl PanelTitleOptions {
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `HorizontalTextAlignment`. The values are constants of [`HorizontalTextAlignment`].
    #[inline] pub fn horizontal_text_alignment(mut self, value: impl IntoValue_<HorizontalTextAlignment>) -> Self { self.0.put("HorizontalTextAlignment", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<PanelTitleOptions> for PanelTitleOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PanelConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-panelconfiguration.html)
#[must_use]
pub struct PanelConfiguration(Properties_);
impl PanelConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PanelConfiguration(Properties_::new()) }
}
impl PanelConfiguration {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BackgroundVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn background_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("BackgroundVisibility", value.into_node()); self }
    /// Sets `BorderColor`.
    #[inline] pub fn border_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderColor", value.into_node()); self }
    /// Sets `BorderStyle`. The values are constants of [`PanelBorderStyle`].
    #[inline] pub fn border_style(mut self, value: impl IntoValue_<PanelBorderStyle>) -> Self { self.0.put("BorderStyle", value.into_node()); self }
    /// Sets `BorderThickness`.
    #[inline] pub fn border_thickness(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BorderThickness", value.into_node()); self }
    /// Sets `BorderVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn border_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("BorderVisibility", value.into_node()); self }
    /// Sets `GutterSpacing`.
    #[inline] pub fn gutter_spacing(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GutterSpacing", value.into_node()); self }
    /// Sets `GutterVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn gutter_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("GutterVisibility", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<PanelTitleOptions>) -> Self { self.0.put("Title", value.into_node()); self }
}
impl IntoValue_<PanelConfiguration> for PanelConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SmallMultiplesAxisProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-smallmultiplesaxisproperties.html)
#[must_use]
pub struct SmallMultiplesAxisProperties(Properties_);
impl SmallMultiplesAxisProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmallMultiplesAxisProperties(Properties_::new()) }
}
impl SmallMultiplesAxisProperties {
    /// Sets `Placement`. The values are constants of [`SmallMultiplesAxisPlacement`].
    #[inline] pub fn placement(mut self, value: impl IntoValue_<SmallMultiplesAxisPlacement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `Scale`. The values are constants of [`SmallMultiplesAxisScale`].
    #[inline] pub fn scale(mut self, value: impl IntoValue_<SmallMultiplesAxisScale>) -> Self { self.0.put("Scale", value.into_node()); self }
}
impl IntoValue_<SmallMultiplesAxisProperties> for SmallMultiplesAxisProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SmallMultiplesOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-smallmultiplesoptions.html)
#[must_use]
pub struct SmallMultiplesOptions(Properties_);
impl SmallMultiplesOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SmallMultiplesOptions(Properties_::new()) }
}
impl SmallMultiplesOptions {
    /// Sets `MaxVisibleColumns`. 1 to 10.
    #[inline] pub fn max_visible_columns(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxVisibleColumns", value.into_node()); self }
    /// Sets `MaxVisibleRows`. 1 to 10.
    #[inline] pub fn max_visible_rows(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxVisibleRows", value.into_node()); self }
    /// Sets `PanelConfiguration`.
    #[inline] pub fn panel_configuration(mut self, value: impl IntoValue_<PanelConfiguration>) -> Self { self.0.put("PanelConfiguration", value.into_node()); self }
    /// Sets `XAxis`.
    #[inline] pub fn x_axis(mut self, value: impl IntoValue_<SmallMultiplesAxisProperties>) -> Self { self.0.put("XAxis", value.into_node()); self }
    /// Sets `YAxis`.
    #[inline] pub fn y_axis(mut self, value: impl IntoValue_<SmallMultiplesAxisProperties>) -> Self { self.0.put("YAxis", value.into_node()); self }
}
impl IntoValue_<SmallMultiplesOptions> for SmallMultiplesOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ItemsLimitConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-itemslimitconfiguration.html)
#[must_use]
pub struct ItemsLimitConfiguration(Properties_);
impl ItemsLimitConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ItemsLimitConfiguration(Properties_::new()) }
}
impl ItemsLimitConfiguration {
    /// Sets `ItemsLimit`.
    #[inline] pub fn items_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ItemsLimit", value.into_node()); self }
    /// Sets `OtherCategories`. The values are constants of [`OtherCategories`].
    #[inline] pub fn other_categories(mut self, value: impl IntoValue_<OtherCategories>) -> Self { self.0.put("OtherCategories", value.into_node()); self }
}
impl IntoValue_<ItemsLimitConfiguration> for ItemsLimitConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldSort`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldsort.html)
#[must_use]
pub struct FieldSort<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FieldSort<Missing_<super::required::direction>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldSort(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FieldSort<S0, S1> {
    /// Sets `Direction`. Required. The values are constants of [`SortDirection`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<SortDirection>) -> FieldSort<Set_, S1> { self.0.put("Direction", value.into_node()); FieldSort(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FieldSort<S0, Set_> { self.0.put("FieldId", value.into_node()); FieldSort(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FieldSort> for FieldSort<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldSortOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldsortoptions.html)
#[must_use]
pub struct FieldSortOptions(Properties_);
impl FieldSortOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldSortOptions(Properties_::new()) }
}
impl FieldSortOptions {
    /// Sets `ColumnSort`.
    #[inline] pub fn column_sort(mut self, value: impl IntoValue_<ColumnSort>) -> Self { self.0.put("ColumnSort", value.into_node()); self }
    /// Sets `FieldSort`.
    #[inline] pub fn field_sort(mut self, value: impl IntoValue_<FieldSort>) -> Self { self.0.put("FieldSort", value.into_node()); self }
}
impl IntoValue_<FieldSortOptions> for FieldSortOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartsortconfiguration.html)
#[must_use]
pub struct BarChartSortConfiguration(Properties_);
impl BarChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartSortConfiguration(Properties_::new()) }
}
impl BarChartSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `ColorItemsLimit`.
    #[inline] pub fn color_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("ColorItemsLimit", value.into_node()); self }
    /// Sets `ColorSort`. 0 to 100 items.
    #[inline] pub fn color_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("ColorSort", value.into_node()); self }
    /// Sets `SmallMultiplesLimitConfiguration`.
    #[inline] pub fn small_multiples_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("SmallMultiplesLimitConfiguration", value.into_node()); self }
    /// Sets `SmallMultiplesSort`. 0 to 100 items.
    #[inline] pub fn small_multiples_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("SmallMultiplesSort", value.into_node()); self }
}
impl IntoValue_<BarChartSortConfiguration> for BarChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColumnTooltipItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-columntooltipitem.html)
#[must_use]
pub struct ColumnTooltipItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ColumnTooltipItem<Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColumnTooltipItem(Properties_::new(), PhantomData_) }
}
impl<S0> ColumnTooltipItem<S0> {
    /// Sets `Aggregation`.
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<AggregationFunction>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> ColumnTooltipItem<Set_> { self.0.put("Column", value.into_node()); ColumnTooltipItem(self.0, PhantomData_) }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `TooltipTarget`. The values are constants of [`TooltipTarget`].
    #[inline] pub fn tooltip_target(mut self, value: impl IntoValue_<TooltipTarget>) -> Self { self.0.put("TooltipTarget", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ColumnTooltipItem> for ColumnTooltipItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldTooltipItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldtooltipitem.html)
#[must_use]
pub struct FieldTooltipItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldTooltipItem<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldTooltipItem(Properties_::new(), PhantomData_) }
}
impl<S0> FieldTooltipItem<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FieldTooltipItem<Set_> { self.0.put("FieldId", value.into_node()); FieldTooltipItem(self.0, PhantomData_) }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `TooltipTarget`. The values are constants of [`TooltipTarget`].
    #[inline] pub fn tooltip_target(mut self, value: impl IntoValue_<TooltipTarget>) -> Self { self.0.put("TooltipTarget", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldTooltipItem> for FieldTooltipItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TooltipItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tooltipitem.html)
#[must_use]
pub struct TooltipItem(Properties_);
impl TooltipItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TooltipItem(Properties_::new()) }
}
impl TooltipItem {
    /// Sets `ColumnTooltipItem`.
    #[inline] pub fn column_tooltip_item(mut self, value: impl IntoValue_<ColumnTooltipItem>) -> Self { self.0.put("ColumnTooltipItem", value.into_node()); self }
    /// Sets `FieldTooltipItem`.
    #[inline] pub fn field_tooltip_item(mut self, value: impl IntoValue_<FieldTooltipItem>) -> Self { self.0.put("FieldTooltipItem", value.into_node()); self }
}
impl IntoValue_<TooltipItem> for TooltipItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldBasedTooltip`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldbasedtooltip.html)
#[must_use]
pub struct FieldBasedTooltip(Properties_);
impl FieldBasedTooltip {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FieldBasedTooltip(Properties_::new()) }
}
impl FieldBasedTooltip {
    /// Sets `AggregationVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn aggregation_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("AggregationVisibility", value.into_node()); self }
    /// Sets `TooltipFields`. 0 to 100 items.
    #[inline] pub fn tooltip_fields(mut self, value: impl IntoValue_<Vec<TooltipItem>>) -> Self { self.0.put("TooltipFields", value.into_node()); self }
    /// Sets `TooltipTitleType`. The values are constants of [`TooltipTitleType`].
    #[inline] pub fn tooltip_title_type(mut self, value: impl IntoValue_<TooltipTitleType>) -> Self { self.0.put("TooltipTitleType", value.into_node()); self }
}
impl IntoValue_<FieldBasedTooltip> for FieldBasedTooltip { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TooltipOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tooltipoptions.html)
#[must_use]
pub struct TooltipOptions(Properties_);
impl TooltipOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TooltipOptions(Properties_::new()) }
}
impl TooltipOptions {
    /// Sets `FieldBasedTooltip`.
    #[inline] pub fn field_based_tooltip(mut self, value: impl IntoValue_<FieldBasedTooltip>) -> Self { self.0.put("FieldBasedTooltip", value.into_node()); self }
    /// Sets `SelectedTooltipType`. The values are constants of [`SelectedTooltipType`].
    #[inline] pub fn selected_tooltip_type(mut self, value: impl IntoValue_<SelectedTooltipType>) -> Self { self.0.put("SelectedTooltipType", value.into_node()); self }
    /// Sets `TooltipVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn tooltip_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TooltipVisibility", value.into_node()); self }
}
impl IntoValue_<TooltipOptions> for TooltipOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPathType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapathtype.html)
#[must_use]
pub struct DataPathType(Properties_);
impl DataPathType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPathType(Properties_::new()) }
}
impl DataPathType {
    /// Sets `PivotTableDataPathType`. The values are constants of [`PivotTableDataPathType`].
    #[inline] pub fn pivot_table_data_path_type(mut self, value: impl IntoValue_<PivotTableDataPathType>) -> Self { self.0.put("PivotTableDataPathType", value.into_node()); self }
}
impl IntoValue_<DataPathType> for DataPathType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPathValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapathvalue.html)
#[must_use]
pub struct DataPathValue(Properties_);
impl DataPathValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataPathValue(Properties_::new()) }
}
impl DataPathValue {
    /// Sets `DataPathType`.
    #[inline] pub fn data_path_type(mut self, value: impl IntoValue_<DataPathType>) -> Self { self.0.put("DataPathType", value.into_node()); self }
    /// Sets `FieldId`. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
    /// Sets `FieldValue`. 0 to 2048 characters.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
}
impl IntoValue_<DataPathValue> for DataPathValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPathColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapathcolor.html)
#[must_use]
pub struct DataPathColor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataPathColor<Missing_<super::required::color>, Missing_<super::required::element>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPathColor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataPathColor<S0, S1> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> DataPathColor<Set_, S1> { self.0.put("Color", value.into_node()); DataPathColor(self.0, PhantomData_) }
    /// Sets `Element`. Required.
    #[inline] pub fn element(mut self, value: impl IntoValue_<DataPathValue>) -> DataPathColor<S0, Set_> { self.0.put("Element", value.into_node()); DataPathColor(self.0, PhantomData_) }
    /// Sets `TimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("TimeGranularity", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataPathColor> for DataPathColor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualPalette`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualpalette.html)
#[must_use]
pub struct VisualPalette(Properties_);
impl VisualPalette {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualPalette(Properties_::new()) }
}
impl VisualPalette {
    /// Sets `ChartColor`.
    #[inline] pub fn chart_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChartColor", value.into_node()); self }
    /// Sets `ColorMap`. 0 to 5000 items.
    #[inline] pub fn color_map(mut self, value: impl IntoValue_<Vec<DataPathColor>>) -> Self { self.0.put("ColorMap", value.into_node()); self }
}
impl IntoValue_<VisualPalette> for VisualPalette { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartconfiguration.html)
#[must_use]
pub struct BarChartConfiguration(Properties_);
impl BarChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BarChartConfiguration(Properties_::new()) }
}
impl BarChartConfiguration {
    /// Sets `BarsArrangement`. The values are constants of [`BarsArrangement`].
    #[inline] pub fn bars_arrangement(mut self, value: impl IntoValue_<BarsArrangement>) -> Self { self.0.put("BarsArrangement", value.into_node()); self }
    /// Sets `CategoryAxis`.
    #[inline] pub fn category_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("CategoryAxis", value.into_node()); self }
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `ColorLabelOptions`.
    #[inline] pub fn color_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ColorLabelOptions", value.into_node()); self }
    /// Sets `ContributionAnalysisDefaults`. 1 to 200 items.
    #[inline] pub fn contribution_analysis_defaults(mut self, value: impl IntoValue_<Vec<ContributionAnalysisDefault>>) -> Self { self.0.put("ContributionAnalysisDefaults", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `DefaultSeriesSettings`.
    #[inline] pub fn default_series_settings(mut self, value: impl IntoValue_<BarChartDefaultSeriesSettings>) -> Self { self.0.put("DefaultSeriesSettings", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<BarChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `Orientation`. The values are constants of [`BarChartOrientation`].
    #[inline] pub fn orientation(mut self, value: impl IntoValue_<BarChartOrientation>) -> Self { self.0.put("Orientation", value.into_node()); self }
    /// Sets `ReferenceLines`. 0 to 20 items.
    #[inline] pub fn reference_lines(mut self, value: impl IntoValue_<Vec<ReferenceLine>>) -> Self { self.0.put("ReferenceLines", value.into_node()); self }
    /// Sets `Series`. 0 to 2000 items.
    #[inline] pub fn series(mut self, value: impl IntoValue_<Vec<BarSeriesItem>>) -> Self { self.0.put("Series", value.into_node()); self }
    /// Sets `SmallMultiplesOptions`.
    #[inline] pub fn small_multiples_options(mut self, value: impl IntoValue_<SmallMultiplesOptions>) -> Self { self.0.put("SmallMultiplesOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<BarChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `ValueAxis`.
    #[inline] pub fn value_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("ValueAxis", value.into_node()); self }
    /// Sets `ValueLabelOptions`.
    #[inline] pub fn value_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ValueLabelOptions", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<BarChartConfiguration> for BarChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CategoryDrillDownFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-categorydrilldownfilter.html)
#[must_use]
pub struct CategoryDrillDownFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CategoryDrillDownFilter<Missing_<super::required::category_values>, Missing_<super::required::column>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CategoryDrillDownFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CategoryDrillDownFilter<S0, S1> {
    /// Sets `CategoryValues`. Required. 0 to 100000 items.
    #[inline] pub fn category_values(mut self, value: impl IntoValue_<Vec<String>>) -> CategoryDrillDownFilter<Set_, S1> { self.0.put("CategoryValues", value.into_node()); CategoryDrillDownFilter(self.0, PhantomData_) }
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> CategoryDrillDownFilter<S0, Set_> { self.0.put("Column", value.into_node()); CategoryDrillDownFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CategoryDrillDownFilter> for CategoryDrillDownFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.NumericEqualityDrillDownFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-numericequalitydrilldownfilter.html)
#[must_use]
pub struct NumericEqualityDrillDownFilter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NumericEqualityDrillDownFilter<Missing_<super::required::column>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NumericEqualityDrillDownFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NumericEqualityDrillDownFilter<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> NumericEqualityDrillDownFilter<Set_, S1> { self.0.put("Column", value.into_node()); NumericEqualityDrillDownFilter(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> NumericEqualityDrillDownFilter<S0, Set_> { self.0.put("Value", value.into_node()); NumericEqualityDrillDownFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NumericEqualityDrillDownFilter> for NumericEqualityDrillDownFilter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TimeRangeDrillDownFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-timerangedrilldownfilter.html)
#[must_use]
pub struct TimeRangeDrillDownFilter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl TimeRangeDrillDownFilter<Missing_<super::required::column>, Missing_<super::required::range_maximum>, Missing_<super::required::range_minimum>, Missing_<super::required::time_granularity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TimeRangeDrillDownFilter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> TimeRangeDrillDownFilter<S0, S1, S2, S3> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> TimeRangeDrillDownFilter<Set_, S1, S2, S3> { self.0.put("Column", value.into_node()); TimeRangeDrillDownFilter(self.0, PhantomData_) }
    /// Sets `RangeMaximum`. Required.
    #[inline] pub fn range_maximum(mut self, value: impl IntoValue_<String>) -> TimeRangeDrillDownFilter<S0, Set_, S2, S3> { self.0.put("RangeMaximum", value.into_node()); TimeRangeDrillDownFilter(self.0, PhantomData_) }
    /// Sets `RangeMinimum`. Required.
    #[inline] pub fn range_minimum(mut self, value: impl IntoValue_<String>) -> TimeRangeDrillDownFilter<S0, S1, Set_, S3> { self.0.put("RangeMinimum", value.into_node()); TimeRangeDrillDownFilter(self.0, PhantomData_) }
    /// Sets `TimeGranularity`. Required. The values are constants of [`TimeGranularity`].
    #[inline] pub fn time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> TimeRangeDrillDownFilter<S0, S1, S2, Set_> { self.0.put("TimeGranularity", value.into_node()); TimeRangeDrillDownFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<TimeRangeDrillDownFilter> for TimeRangeDrillDownFilter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DrillDownFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-drilldownfilter.html)
#[must_use]
pub struct DrillDownFilter(Properties_);
impl DrillDownFilter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DrillDownFilter(Properties_::new()) }
}
impl DrillDownFilter {
    /// Sets `CategoryFilter`.
    #[inline] pub fn category_filter(mut self, value: impl IntoValue_<CategoryDrillDownFilter>) -> Self { self.0.put("CategoryFilter", value.into_node()); self }
    /// Sets `NumericEqualityFilter`.
    #[inline] pub fn numeric_equality_filter(mut self, value: impl IntoValue_<NumericEqualityDrillDownFilter>) -> Self { self.0.put("NumericEqualityFilter", value.into_node()); self }
    /// Sets `TimeRangeFilter`.
    #[inline] pub fn time_range_filter(mut self, value: impl IntoValue_<TimeRangeDrillDownFilter>) -> Self { self.0.put("TimeRangeFilter", value.into_node()); self }
}
impl IntoValue_<DrillDownFilter> for DrillDownFilter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimehierarchy.html)
#[must_use]
pub struct DateTimeHierarchy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DateTimeHierarchy<Missing_<super::required::hierarchy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeHierarchy(Properties_::new(), PhantomData_) }
}
impl<S0> DateTimeHierarchy<S0> {
    /// Sets `DrillDownFilters`. 0 to 10 items.
    #[inline] pub fn drill_down_filters(mut self, value: impl IntoValue_<Vec<DrillDownFilter>>) -> Self { self.0.put("DrillDownFilters", value.into_node()); self }
    /// Sets `HierarchyId`. Required. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> DateTimeHierarchy<Set_> { self.0.put("HierarchyId", value.into_node()); DateTimeHierarchy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<DateTimeHierarchy> for DateTimeHierarchy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ExplicitHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-explicithierarchy.html)
#[must_use]
pub struct ExplicitHierarchy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ExplicitHierarchy<Missing_<super::required::columns>, Missing_<super::required::hierarchy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ExplicitHierarchy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ExplicitHierarchy<S0, S1> {
    /// Sets `Columns`. Required. 2 to 10 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<ColumnIdentifier>>) -> ExplicitHierarchy<Set_, S1> { self.0.put("Columns", value.into_node()); ExplicitHierarchy(self.0, PhantomData_) }
    /// Sets `DrillDownFilters`. 0 to 10 items.
    #[inline] pub fn drill_down_filters(mut self, value: impl IntoValue_<Vec<DrillDownFilter>>) -> Self { self.0.put("DrillDownFilters", value.into_node()); self }
    /// Sets `HierarchyId`. Required. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> ExplicitHierarchy<S0, Set_> { self.0.put("HierarchyId", value.into_node()); ExplicitHierarchy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ExplicitHierarchy> for ExplicitHierarchy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PredefinedHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-predefinedhierarchy.html)
#[must_use]
pub struct PredefinedHierarchy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PredefinedHierarchy<Missing_<super::required::columns>, Missing_<super::required::hierarchy_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PredefinedHierarchy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PredefinedHierarchy<S0, S1> {
    /// Sets `Columns`. Required. 1 to 10 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<ColumnIdentifier>>) -> PredefinedHierarchy<Set_, S1> { self.0.put("Columns", value.into_node()); PredefinedHierarchy(self.0, PhantomData_) }
    /// Sets `DrillDownFilters`. 0 to 10 items.
    #[inline] pub fn drill_down_filters(mut self, value: impl IntoValue_<Vec<DrillDownFilter>>) -> Self { self.0.put("DrillDownFilters", value.into_node()); self }
    /// Sets `HierarchyId`. Required. 1 to 512 characters.
    #[inline] pub fn hierarchy_id(mut self, value: impl IntoValue_<String>) -> PredefinedHierarchy<S0, Set_> { self.0.put("HierarchyId", value.into_node()); PredefinedHierarchy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PredefinedHierarchy> for PredefinedHierarchy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColumnHierarchy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-columnhierarchy.html)
#[must_use]
pub struct ColumnHierarchy(Properties_);
impl ColumnHierarchy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ColumnHierarchy(Properties_::new()) }
}
impl ColumnHierarchy {
    /// Sets `DateTimeHierarchy`.
    #[inline] pub fn date_time_hierarchy(mut self, value: impl IntoValue_<DateTimeHierarchy>) -> Self { self.0.put("DateTimeHierarchy", value.into_node()); self }
    /// Sets `ExplicitHierarchy`.
    #[inline] pub fn explicit_hierarchy(mut self, value: impl IntoValue_<ExplicitHierarchy>) -> Self { self.0.put("ExplicitHierarchy", value.into_node()); self }
    /// Sets `PredefinedHierarchy`.
    #[inline] pub fn predefined_hierarchy(mut self, value: impl IntoValue_<PredefinedHierarchy>) -> Self { self.0.put("PredefinedHierarchy", value.into_node()); self }
}
impl IntoValue_<ColumnHierarchy> for ColumnHierarchy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LongFormatText`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-longformattext.html)
#[must_use]
pub struct LongFormatText(Properties_);
impl LongFormatText {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LongFormatText(Properties_::new()) }
}
impl LongFormatText {
    /// Sets `PlainText`. 1 to 1024 characters.
    #[inline] pub fn plain_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlainText", value.into_node()); self }
    /// Sets `RichText`. 1 to 2048 characters.
    #[inline] pub fn rich_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RichText", value.into_node()); self }
}
impl IntoValue_<LongFormatText> for LongFormatText { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualSubtitleLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualsubtitlelabeloptions.html)
#[must_use]
pub struct VisualSubtitleLabelOptions(Properties_);
impl VisualSubtitleLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualSubtitleLabelOptions(Properties_::new()) }
}
impl VisualSubtitleLabelOptions {
    /// Sets `FormatText`.
    #[inline] pub fn format_text(mut self, value: impl IntoValue_<LongFormatText>) -> Self { self.0.put("FormatText", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<VisualSubtitleLabelOptions> for VisualSubtitleLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ShortFormatText`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-shortformattext.html)
#[must_use]
pub struct ShortFormatText(Properties_);
impl ShortFormatText {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ShortFormatText(Properties_::new()) }
}
impl ShortFormatText {
    /// Sets `PlainText`. 1 to 512 characters.
    #[inline] pub fn plain_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlainText", value.into_node()); self }
    /// Sets `RichText`. 1 to 1024 characters.
    #[inline] pub fn rich_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RichText", value.into_node()); self }
}
impl IntoValue_<ShortFormatText> for ShortFormatText { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.VisualTitleLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visualtitlelabeloptions.html)
#[must_use]
pub struct VisualTitleLabelOptions(Properties_);
impl VisualTitleLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { VisualTitleLabelOptions(Properties_::new()) }
}
impl VisualTitleLabelOptions {
    /// Sets `FormatText`.
    #[inline] pub fn format_text(mut self, value: impl IntoValue_<ShortFormatText>) -> Self { self.0.put("FormatText", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<VisualTitleLabelOptions> for VisualTitleLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BarChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-barchartvisual.html)
#[must_use]
pub struct BarChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BarChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BarChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> BarChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<BarChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> BarChartVisual<Set_> { self.0.put("VisualId", value.into_node()); BarChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BarChartVisual> for BarChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotStyleOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotstyleoptions.html)
#[must_use]
pub struct BoxPlotStyleOptions(Properties_);
impl BoxPlotStyleOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotStyleOptions(Properties_::new()) }
}
impl BoxPlotStyleOptions {
    /// Sets `FillStyle`. The values are constants of [`BoxPlotFillStyle`].
    #[inline] pub fn fill_style(mut self, value: impl IntoValue_<BoxPlotFillStyle>) -> Self { self.0.put("FillStyle", value.into_node()); self }
}
impl IntoValue_<BoxPlotStyleOptions> for BoxPlotStyleOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotoptions.html)
#[must_use]
pub struct BoxPlotOptions(Properties_);
impl BoxPlotOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotOptions(Properties_::new()) }
}
impl BoxPlotOptions {
    /// Sets `AllDataPointsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn all_data_points_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("AllDataPointsVisibility", value.into_node()); self }
    /// Sets `OutlierVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn outlier_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("OutlierVisibility", value.into_node()); self }
    /// Sets `StyleOptions`.
    #[inline] pub fn style_options(mut self, value: impl IntoValue_<BoxPlotStyleOptions>) -> Self { self.0.put("StyleOptions", value.into_node()); self }
}
impl IntoValue_<BoxPlotOptions> for BoxPlotOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotaggregatedfieldwells.html)
#[must_use]
pub struct BoxPlotAggregatedFieldWells(Properties_);
impl BoxPlotAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotAggregatedFieldWells(Properties_::new()) }
}
impl BoxPlotAggregatedFieldWells {
    /// Sets `GroupBy`. At most 1 item.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Values`. 0 to 5 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<BoxPlotAggregatedFieldWells> for BoxPlotAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotfieldwells.html)
#[must_use]
pub struct BoxPlotFieldWells(Properties_);
impl BoxPlotFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotFieldWells(Properties_::new()) }
}
impl BoxPlotFieldWells {
    /// Sets `BoxPlotAggregatedFieldWells`.
    #[inline] pub fn box_plot_aggregated_field_wells(mut self, value: impl IntoValue_<BoxPlotAggregatedFieldWells>) -> Self { self.0.put("BoxPlotAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<BoxPlotFieldWells> for BoxPlotFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PaginationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-paginationconfiguration.html)
#[must_use]
pub struct PaginationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PaginationConfiguration<Missing_<super::required::page_number>, Missing_<super::required::page_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PaginationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PaginationConfiguration<S0, S1> {
    /// Sets `PageNumber`. Required. At least 0.
    #[inline] pub fn page_number(mut self, value: impl IntoValue_<f64>) -> PaginationConfiguration<Set_, S1> { self.0.put("PageNumber", value.into_node()); PaginationConfiguration(self.0, PhantomData_) }
    /// Sets `PageSize`. Required.
    #[inline] pub fn page_size(mut self, value: impl IntoValue_<f64>) -> PaginationConfiguration<S0, Set_> { self.0.put("PageSize", value.into_node()); PaginationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PaginationConfiguration> for PaginationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotsortconfiguration.html)
#[must_use]
pub struct BoxPlotSortConfiguration(Properties_);
impl BoxPlotSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotSortConfiguration(Properties_::new()) }
}
impl BoxPlotSortConfiguration {
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `PaginationConfiguration`.
    #[inline] pub fn pagination_configuration(mut self, value: impl IntoValue_<PaginationConfiguration>) -> Self { self.0.put("PaginationConfiguration", value.into_node()); self }
}
impl IntoValue_<BoxPlotSortConfiguration> for BoxPlotSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotchartconfiguration.html)
#[must_use]
pub struct BoxPlotChartConfiguration(Properties_);
impl BoxPlotChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BoxPlotChartConfiguration(Properties_::new()) }
}
impl BoxPlotChartConfiguration {
    /// Sets `BoxPlotOptions`.
    #[inline] pub fn box_plot_options(mut self, value: impl IntoValue_<BoxPlotOptions>) -> Self { self.0.put("BoxPlotOptions", value.into_node()); self }
    /// Sets `CategoryAxis`.
    #[inline] pub fn category_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("CategoryAxis", value.into_node()); self }
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<BoxPlotFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `PrimaryYAxisDisplayOptions`.
    #[inline] pub fn primary_y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("PrimaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `PrimaryYAxisLabelOptions`.
    #[inline] pub fn primary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("PrimaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `ReferenceLines`. 0 to 20 items.
    #[inline] pub fn reference_lines(mut self, value: impl IntoValue_<Vec<ReferenceLine>>) -> Self { self.0.put("ReferenceLines", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<BoxPlotSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<BoxPlotChartConfiguration> for BoxPlotChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BoxPlotVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-boxplotvisual.html)
#[must_use]
pub struct BoxPlotVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl BoxPlotVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BoxPlotVisual(Properties_::new(), PhantomData_) }
}
impl<S0> BoxPlotVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<BoxPlotChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> BoxPlotVisual<Set_> { self.0.put("VisualId", value.into_node()); BoxPlotVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<BoxPlotVisual> for BoxPlotVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartLineStyleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartlinestylesettings.html)
#[must_use]
pub struct LineChartLineStyleSettings(Properties_);
impl LineChartLineStyleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartLineStyleSettings(Properties_::new()) }
}
impl LineChartLineStyleSettings {
    /// Sets `LineInterpolation`. The values are constants of [`LineInterpolation`].
    #[inline] pub fn line_interpolation(mut self, value: impl IntoValue_<LineInterpolation>) -> Self { self.0.put("LineInterpolation", value.into_node()); self }
    /// Sets `LineStyle`. The values are constants of [`LineChartLineStyle`].
    #[inline] pub fn line_style(mut self, value: impl IntoValue_<LineChartLineStyle>) -> Self { self.0.put("LineStyle", value.into_node()); self }
    /// Sets `LineVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn line_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("LineVisibility", value.into_node()); self }
    /// Sets `LineWidth`.
    #[inline] pub fn line_width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LineWidth", value.into_node()); self }
}
impl IntoValue_<LineChartLineStyleSettings> for LineChartLineStyleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartMarkerStyleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartmarkerstylesettings.html)
#[must_use]
pub struct LineChartMarkerStyleSettings(Properties_);
impl LineChartMarkerStyleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartMarkerStyleSettings(Properties_::new()) }
}
impl LineChartMarkerStyleSettings {
    /// Sets `MarkerColor`.
    #[inline] pub fn marker_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MarkerColor", value.into_node()); self }
    /// Sets `MarkerShape`. The values are constants of [`LineChartMarkerShape`].
    #[inline] pub fn marker_shape(mut self, value: impl IntoValue_<LineChartMarkerShape>) -> Self { self.0.put("MarkerShape", value.into_node()); self }
    /// Sets `MarkerSize`.
    #[inline] pub fn marker_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MarkerSize", value.into_node()); self }
    /// Sets `MarkerVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn marker_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("MarkerVisibility", value.into_node()); self }
}
impl IntoValue_<LineChartMarkerStyleSettings> for LineChartMarkerStyleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartDefaultSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartdefaultseriessettings.html)
#[must_use]
pub struct ComboChartDefaultSeriesSettings(Properties_);
impl ComboChartDefaultSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartDefaultSeriesSettings(Properties_::new()) }
}
impl ComboChartDefaultSeriesSettings {
    /// Sets `BorderSettings`.
    #[inline] pub fn border_settings(mut self, value: impl IntoValue_<BorderSettings>) -> Self { self.0.put("BorderSettings", value.into_node()); self }
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
    /// Sets `LineStyleSettings`.
    #[inline] pub fn line_style_settings(mut self, value: impl IntoValue_<LineChartLineStyleSettings>) -> Self { self.0.put("LineStyleSettings", value.into_node()); self }
    /// Sets `MarkerStyleSettings`.
    #[inline] pub fn marker_style_settings(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MarkerStyleSettings", value.into_node()); self }
}
impl IntoValue_<ComboChartDefaultSeriesSettings> for ComboChartDefaultSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartaggregatedfieldwells.html)
#[must_use]
pub struct ComboChartAggregatedFieldWells(Properties_);
impl ComboChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartAggregatedFieldWells(Properties_::new()) }
}
impl ComboChartAggregatedFieldWells {
    /// Sets `BarValues`. 0 to 200 items.
    #[inline] pub fn bar_values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("BarValues", value.into_node()); self }
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Colors`. 0 to 200 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `LineValues`. 0 to 200 items.
    #[inline] pub fn line_values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("LineValues", value.into_node()); self }
}
impl IntoValue_<ComboChartAggregatedFieldWells> for ComboChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartfieldwells.html)
#[must_use]
pub struct ComboChartFieldWells(Properties_);
impl ComboChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartFieldWells(Properties_::new()) }
}
impl ComboChartFieldWells {
    /// Sets `ComboChartAggregatedFieldWells`.
    #[inline] pub fn combo_chart_aggregated_field_wells(mut self, value: impl IntoValue_<ComboChartAggregatedFieldWells>) -> Self { self.0.put("ComboChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<ComboChartFieldWells> for ComboChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartseriessettings.html)
#[must_use]
pub struct ComboChartSeriesSettings(Properties_);
impl ComboChartSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartSeriesSettings(Properties_::new()) }
}
impl ComboChartSeriesSettings {
    /// Sets `BorderSettings`.
    #[inline] pub fn border_settings(mut self, value: impl IntoValue_<BorderSettings>) -> Self { self.0.put("BorderSettings", value.into_node()); self }
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
    /// Sets `LineStyleSettings`.
    #[inline] pub fn line_style_settings(mut self, value: impl IntoValue_<LineChartLineStyleSettings>) -> Self { self.0.put("LineStyleSettings", value.into_node()); self }
    /// Sets `MarkerStyleSettings`.
    #[inline] pub fn marker_style_settings(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MarkerStyleSettings", value.into_node()); self }
}
impl IntoValue_<ComboChartSeriesSettings> for ComboChartSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataFieldComboSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datafieldcomboseriesitem.html)
#[must_use]
pub struct DataFieldComboSeriesItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataFieldComboSeriesItem<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataFieldComboSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0> DataFieldComboSeriesItem<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DataFieldComboSeriesItem<Set_> { self.0.put("FieldId", value.into_node()); DataFieldComboSeriesItem(self.0, PhantomData_) }
    /// Sets `FieldValue`.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<ComboChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataFieldComboSeriesItem> for DataFieldComboSeriesItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldComboSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldcomboseriesitem.html)
#[must_use]
pub struct FieldComboSeriesItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FieldComboSeriesItem<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldComboSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0> FieldComboSeriesItem<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FieldComboSeriesItem<Set_> { self.0.put("FieldId", value.into_node()); FieldComboSeriesItem(self.0, PhantomData_) }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<ComboChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FieldComboSeriesItem> for FieldComboSeriesItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-comboseriesitem.html)
#[must_use]
pub struct ComboSeriesItem(Properties_);
impl ComboSeriesItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboSeriesItem(Properties_::new()) }
}
impl ComboSeriesItem {
    /// Sets `DataFieldComboSeriesItem`.
    #[inline] pub fn data_field_combo_series_item(mut self, value: impl IntoValue_<DataFieldComboSeriesItem>) -> Self { self.0.put("DataFieldComboSeriesItem", value.into_node()); self }
    /// Sets `FieldComboSeriesItem`.
    #[inline] pub fn field_combo_series_item(mut self, value: impl IntoValue_<FieldComboSeriesItem>) -> Self { self.0.put("FieldComboSeriesItem", value.into_node()); self }
}
impl IntoValue_<ComboSeriesItem> for ComboSeriesItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.YAxisOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[must_use]
pub struct YAxisOptions(Properties_);
impl YAxisOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { YAxisOptions(Properties_::new()) }
}
impl YAxisOptions {
    /// Sets `YAxis`. The values are constants of [`SingleYAxisOption`].
    #[inline] pub fn y_axis(mut self, value: impl IntoValue_<SingleYAxisOption>) -> Self { self.0.put("YAxis", value.into_node()); self }
}
impl IntoValue_<YAxisOptions> for YAxisOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SingleAxisOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-singleaxisoptions.html)
#[must_use]
pub struct SingleAxisOptions(Properties_);
impl SingleAxisOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SingleAxisOptions(Properties_::new()) }
}
impl SingleAxisOptions {
    /// Sets `YAxisOptions`.
    #[inline] pub fn y_axis_options(mut self, value: impl IntoValue_<YAxisOptions>) -> Self { self.0.put("YAxisOptions", value.into_node()); self }
}
impl IntoValue_<SingleAxisOptions> for SingleAxisOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartsortconfiguration.html)
#[must_use]
pub struct ComboChartSortConfiguration(Properties_);
impl ComboChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartSortConfiguration(Properties_::new()) }
}
impl ComboChartSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `ColorItemsLimit`.
    #[inline] pub fn color_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("ColorItemsLimit", value.into_node()); self }
    /// Sets `ColorSort`. 0 to 100 items.
    #[inline] pub fn color_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("ColorSort", value.into_node()); self }
}
impl IntoValue_<ComboChartSortConfiguration> for ComboChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartconfiguration.html)
#[must_use]
pub struct ComboChartConfiguration(Properties_);
impl ComboChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComboChartConfiguration(Properties_::new()) }
}
impl ComboChartConfiguration {
    /// Sets `BarDataLabels`.
    #[inline] pub fn bar_data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("BarDataLabels", value.into_node()); self }
    /// Sets `BarsArrangement`. The values are constants of [`BarsArrangement`].
    #[inline] pub fn bars_arrangement(mut self, value: impl IntoValue_<BarsArrangement>) -> Self { self.0.put("BarsArrangement", value.into_node()); self }
    /// Sets `CategoryAxis`.
    #[inline] pub fn category_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("CategoryAxis", value.into_node()); self }
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `ColorLabelOptions`.
    #[inline] pub fn color_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ColorLabelOptions", value.into_node()); self }
    /// Sets `DefaultSeriesSettings`.
    #[inline] pub fn default_series_settings(mut self, value: impl IntoValue_<ComboChartDefaultSeriesSettings>) -> Self { self.0.put("DefaultSeriesSettings", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<ComboChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `LineDataLabels`.
    #[inline] pub fn line_data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("LineDataLabels", value.into_node()); self }
    /// Sets `PrimaryYAxisDisplayOptions`.
    #[inline] pub fn primary_y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("PrimaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `PrimaryYAxisLabelOptions`.
    #[inline] pub fn primary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("PrimaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `ReferenceLines`. 0 to 20 items.
    #[inline] pub fn reference_lines(mut self, value: impl IntoValue_<Vec<ReferenceLine>>) -> Self { self.0.put("ReferenceLines", value.into_node()); self }
    /// Sets `SecondaryYAxisDisplayOptions`.
    #[inline] pub fn secondary_y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("SecondaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `SecondaryYAxisLabelOptions`.
    #[inline] pub fn secondary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("SecondaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `Series`. 0 to 2000 items.
    #[inline] pub fn series(mut self, value: impl IntoValue_<Vec<ComboSeriesItem>>) -> Self { self.0.put("Series", value.into_node()); self }
    /// Sets `SingleAxisOptions`.
    #[inline] pub fn single_axis_options(mut self, value: impl IntoValue_<SingleAxisOptions>) -> Self { self.0.put("SingleAxisOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<ComboChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<ComboChartConfiguration> for ComboChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComboChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-combochartvisual.html)
#[must_use]
pub struct ComboChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ComboChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComboChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> ComboChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<ComboChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> ComboChartVisual<Set_> { self.0.put("VisualId", value.into_node()); ComboChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ComboChartVisual> for ComboChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomContentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customcontentconfiguration.html)
#[must_use]
pub struct CustomContentConfiguration(Properties_);
impl CustomContentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomContentConfiguration(Properties_::new()) }
}
impl CustomContentConfiguration {
    /// Sets `ContentType`. The values are constants of [`CustomContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<CustomContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `ContentUrl`. 1 to 2048 characters.
    #[inline] pub fn content_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentUrl", value.into_node()); self }
    /// Sets `ImageScaling`. The values are constants of [`CustomContentImageScalingConfiguration`].
    #[inline] pub fn image_scaling(mut self, value: impl IntoValue_<CustomContentImageScalingConfiguration>) -> Self { self.0.put("ImageScaling", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
}
impl IntoValue_<CustomContentConfiguration> for CustomContentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomContentVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customcontentvisual.html)
#[must_use]
pub struct CustomContentVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomContentVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomContentVisual(Properties_::new(), PhantomData_) }
}
impl<S0> CustomContentVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<CustomContentConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> CustomContentVisual<Set_> { self.0.put("VisualId", value.into_node()); CustomContentVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomContentVisual> for CustomContentVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.EmptyVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-emptyvisual.html)
#[must_use]
pub struct EmptyVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EmptyVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmptyVisual(Properties_::new(), PhantomData_) }
}
impl<S0> EmptyVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> EmptyVisual<Set_> { self.0.put("VisualId", value.into_node()); EmptyVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EmptyVisual> for EmptyVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapaggregatedfieldwells.html)
#[must_use]
pub struct FilledMapAggregatedFieldWells(Properties_);
impl FilledMapAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilledMapAggregatedFieldWells(Properties_::new()) }
}
impl FilledMapAggregatedFieldWells {
    /// Sets `Geospatial`. At most 1 item.
    #[inline] pub fn geospatial(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Geospatial", value.into_node()); self }
    /// Sets `Values`. At most 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<FilledMapAggregatedFieldWells> for FilledMapAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapfieldwells.html)
#[must_use]
pub struct FilledMapFieldWells(Properties_);
impl FilledMapFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilledMapFieldWells(Properties_::new()) }
}
impl FilledMapFieldWells {
    /// Sets `FilledMapAggregatedFieldWells`.
    #[inline] pub fn filled_map_aggregated_field_wells(mut self, value: impl IntoValue_<FilledMapAggregatedFieldWells>) -> Self { self.0.put("FilledMapAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<FilledMapFieldWells> for FilledMapFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapStyleOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapstyleoptions.html)
#[must_use]
pub struct GeospatialMapStyleOptions(Properties_);
impl GeospatialMapStyleOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapStyleOptions(Properties_::new()) }
}
impl GeospatialMapStyleOptions {
    /// Sets `BaseMapStyle`. The values are constants of [`BaseMapStyleType`].
    #[inline] pub fn base_map_style(mut self, value: impl IntoValue_<BaseMapStyleType>) -> Self { self.0.put("BaseMapStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialMapStyleOptions> for GeospatialMapStyleOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapsortconfiguration.html)
#[must_use]
pub struct FilledMapSortConfiguration(Properties_);
impl FilledMapSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilledMapSortConfiguration(Properties_::new()) }
}
impl FilledMapSortConfiguration {
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
}
impl IntoValue_<FilledMapSortConfiguration> for FilledMapSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialCoordinateBounds`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcoordinatebounds.html)
#[must_use]
pub struct GeospatialCoordinateBounds<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl GeospatialCoordinateBounds<Missing_<super::required::east>, Missing_<super::required::north>, Missing_<super::required::south>, Missing_<super::required::west>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialCoordinateBounds(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> GeospatialCoordinateBounds<S0, S1, S2, S3> {
    /// Sets `East`. Required. -1800 to 1800.
    #[inline] pub fn east(mut self, value: impl IntoValue_<f64>) -> GeospatialCoordinateBounds<Set_, S1, S2, S3> { self.0.put("East", value.into_node()); GeospatialCoordinateBounds(self.0, PhantomData_) }
    /// Sets `North`. Required. -90 to 90.
    #[inline] pub fn north(mut self, value: impl IntoValue_<f64>) -> GeospatialCoordinateBounds<S0, Set_, S2, S3> { self.0.put("North", value.into_node()); GeospatialCoordinateBounds(self.0, PhantomData_) }
    /// Sets `South`. Required. -90 to 90.
    #[inline] pub fn south(mut self, value: impl IntoValue_<f64>) -> GeospatialCoordinateBounds<S0, S1, Set_, S3> { self.0.put("South", value.into_node()); GeospatialCoordinateBounds(self.0, PhantomData_) }
    /// Sets `West`. Required. -1800 to 1800.
    #[inline] pub fn west(mut self, value: impl IntoValue_<f64>) -> GeospatialCoordinateBounds<S0, S1, S2, Set_> { self.0.put("West", value.into_node()); GeospatialCoordinateBounds(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<GeospatialCoordinateBounds> for GeospatialCoordinateBounds<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialWindowOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialwindowoptions.html)
#[must_use]
pub struct GeospatialWindowOptions(Properties_);
impl GeospatialWindowOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialWindowOptions(Properties_::new()) }
}
impl GeospatialWindowOptions {
    /// Sets `Bounds`.
    #[inline] pub fn bounds(mut self, value: impl IntoValue_<GeospatialCoordinateBounds>) -> Self { self.0.put("Bounds", value.into_node()); self }
    /// Sets `MapZoomMode`. The values are constants of [`MapZoomMode`].
    #[inline] pub fn map_zoom_mode(mut self, value: impl IntoValue_<MapZoomMode>) -> Self { self.0.put("MapZoomMode", value.into_node()); self }
}
impl IntoValue_<GeospatialWindowOptions> for GeospatialWindowOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapconfiguration.html)
#[must_use]
pub struct FilledMapConfiguration(Properties_);
impl FilledMapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FilledMapConfiguration(Properties_::new()) }
}
impl FilledMapConfiguration {
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<FilledMapFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `MapStyleOptions`.
    #[inline] pub fn map_style_options(mut self, value: impl IntoValue_<GeospatialMapStyleOptions>) -> Self { self.0.put("MapStyleOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<FilledMapSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `WindowOptions`.
    #[inline] pub fn window_options(mut self, value: impl IntoValue_<GeospatialWindowOptions>) -> Self { self.0.put("WindowOptions", value.into_node()); self }
}
impl IntoValue_<FilledMapConfiguration> for FilledMapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GradientStop`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gradientstop.html)
#[must_use]
pub struct GradientStop<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GradientStop<Missing_<super::required::gradient_offset>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GradientStop(Properties_::new(), PhantomData_) }
}
impl<S0> GradientStop<S0> {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `DataValue`.
    #[inline] pub fn data_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DataValue", value.into_node()); self }
    /// Sets `GradientOffset`. Required.
    #[inline] pub fn gradient_offset(mut self, value: impl IntoValue_<f64>) -> GradientStop<Set_> { self.0.put("GradientOffset", value.into_node()); GradientStop(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GradientStop> for GradientStop<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GradientColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gradientcolor.html)
#[must_use]
pub struct GradientColor(Properties_);
impl GradientColor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GradientColor(Properties_::new()) }
}
impl GradientColor {
    /// Sets `Stops`. 0 to 100 items.
    #[inline] pub fn stops(mut self, value: impl IntoValue_<Vec<GradientStop>>) -> Self { self.0.put("Stops", value.into_node()); self }
}
impl IntoValue_<GradientColor> for GradientColor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingGradientColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattinggradientcolor.html)
#[must_use]
pub struct ConditionalFormattingGradientColor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConditionalFormattingGradientColor<Missing_<super::required::color>, Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalFormattingGradientColor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConditionalFormattingGradientColor<S0, S1> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<GradientColor>) -> ConditionalFormattingGradientColor<Set_, S1> { self.0.put("Color", value.into_node()); ConditionalFormattingGradientColor(self.0, PhantomData_) }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> ConditionalFormattingGradientColor<S0, Set_> { self.0.put("Expression", value.into_node()); ConditionalFormattingGradientColor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConditionalFormattingGradientColor> for ConditionalFormattingGradientColor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingSolidColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingsolidcolor.html)
#[must_use]
pub struct ConditionalFormattingSolidColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConditionalFormattingSolidColor<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalFormattingSolidColor(Properties_::new(), PhantomData_) }
}
impl<S0> ConditionalFormattingSolidColor<S0> {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> ConditionalFormattingSolidColor<Set_> { self.0.put("Expression", value.into_node()); ConditionalFormattingSolidColor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConditionalFormattingSolidColor> for ConditionalFormattingSolidColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingcolor.html)
#[must_use]
pub struct ConditionalFormattingColor(Properties_);
impl ConditionalFormattingColor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionalFormattingColor(Properties_::new()) }
}
impl ConditionalFormattingColor {
    /// Sets `Gradient`.
    #[inline] pub fn gradient(mut self, value: impl IntoValue_<ConditionalFormattingGradientColor>) -> Self { self.0.put("Gradient", value.into_node()); self }
    /// Sets `Solid`.
    #[inline] pub fn solid(mut self, value: impl IntoValue_<ConditionalFormattingSolidColor>) -> Self { self.0.put("Solid", value.into_node()); self }
}
impl IntoValue_<ConditionalFormattingColor> for ConditionalFormattingColor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ShapeConditionalFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-shapeconditionalformat.html)
#[must_use]
pub struct ShapeConditionalFormat<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ShapeConditionalFormat<Missing_<super::required::background_color>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ShapeConditionalFormat(Properties_::new(), PhantomData_) }
}
impl<S0> ShapeConditionalFormat<S0> {
    /// Sets `BackgroundColor`. Required.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> ShapeConditionalFormat<Set_> { self.0.put("BackgroundColor", value.into_node()); ShapeConditionalFormat(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ShapeConditionalFormat> for ShapeConditionalFormat<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapShapeConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapshapeconditionalformatting.html)
#[must_use]
pub struct FilledMapShapeConditionalFormatting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilledMapShapeConditionalFormatting<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilledMapShapeConditionalFormatting(Properties_::new(), PhantomData_) }
}
impl<S0> FilledMapShapeConditionalFormatting<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FilledMapShapeConditionalFormatting<Set_> { self.0.put("FieldId", value.into_node()); FilledMapShapeConditionalFormatting(self.0, PhantomData_) }
    /// Sets `Format`.
    #[inline] pub fn format(mut self, value: impl IntoValue_<ShapeConditionalFormat>) -> Self { self.0.put("Format", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<FilledMapShapeConditionalFormatting> for FilledMapShapeConditionalFormatting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapConditionalFormattingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapconditionalformattingoption.html)
#[must_use]
pub struct FilledMapConditionalFormattingOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilledMapConditionalFormattingOption<Missing_<super::required::shape>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilledMapConditionalFormattingOption(Properties_::new(), PhantomData_) }
}
impl<S0> FilledMapConditionalFormattingOption<S0> {
    /// Sets `Shape`. Required.
    #[inline] pub fn shape(mut self, value: impl IntoValue_<FilledMapShapeConditionalFormatting>) -> FilledMapConditionalFormattingOption<Set_> { self.0.put("Shape", value.into_node()); FilledMapConditionalFormattingOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FilledMapConditionalFormattingOption> for FilledMapConditionalFormattingOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapconditionalformatting.html)
#[must_use]
pub struct FilledMapConditionalFormatting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilledMapConditionalFormatting<Missing_<super::required::conditional_formatting_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilledMapConditionalFormatting(Properties_::new(), PhantomData_) }
}
impl<S0> FilledMapConditionalFormatting<S0> {
    /// Sets `ConditionalFormattingOptions`. Required. 0 to 200 items.
    #[inline] pub fn conditional_formatting_options(mut self, value: impl IntoValue_<Vec<FilledMapConditionalFormattingOption>>) -> FilledMapConditionalFormatting<Set_> { self.0.put("ConditionalFormattingOptions", value.into_node()); FilledMapConditionalFormatting(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FilledMapConditionalFormatting> for FilledMapConditionalFormatting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FilledMapVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-filledmapvisual.html)
#[must_use]
pub struct FilledMapVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FilledMapVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilledMapVisual(Properties_::new(), PhantomData_) }
}
impl<S0> FilledMapVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<FilledMapConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `ConditionalFormatting`.
    #[inline] pub fn conditional_formatting(mut self, value: impl IntoValue_<FilledMapConditionalFormatting>) -> Self { self.0.put("ConditionalFormatting", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> FilledMapVisual<Set_> { self.0.put("VisualId", value.into_node()); FilledMapVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FilledMapVisual> for FilledMapVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartDataLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartdatalabeloptions.html)
#[must_use]
pub struct FunnelChartDataLabelOptions(Properties_);
impl FunnelChartDataLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunnelChartDataLabelOptions(Properties_::new()) }
}
impl FunnelChartDataLabelOptions {
    /// Sets `CategoryLabelVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn category_label_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("CategoryLabelVisibility", value.into_node()); self }
    /// Sets `LabelColor`.
    #[inline] pub fn label_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelColor", value.into_node()); self }
    /// Sets `LabelFontConfiguration`.
    #[inline] pub fn label_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("LabelFontConfiguration", value.into_node()); self }
    /// Sets `MeasureDataLabelStyle`. The values are constants of [`FunnelChartMeasureDataLabelStyle`].
    #[inline] pub fn measure_data_label_style(mut self, value: impl IntoValue_<FunnelChartMeasureDataLabelStyle>) -> Self { self.0.put("MeasureDataLabelStyle", value.into_node()); self }
    /// Sets `MeasureLabelVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn measure_label_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("MeasureLabelVisibility", value.into_node()); self }
    /// Sets `Position`. The values are constants of [`DataLabelPosition`].
    #[inline] pub fn position(mut self, value: impl IntoValue_<DataLabelPosition>) -> Self { self.0.put("Position", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<FunnelChartDataLabelOptions> for FunnelChartDataLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartaggregatedfieldwells.html)
#[must_use]
pub struct FunnelChartAggregatedFieldWells(Properties_);
impl FunnelChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunnelChartAggregatedFieldWells(Properties_::new()) }
}
impl FunnelChartAggregatedFieldWells {
    /// Sets `Category`. At most 1 item.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Values`. At most 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<FunnelChartAggregatedFieldWells> for FunnelChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartfieldwells.html)
#[must_use]
pub struct FunnelChartFieldWells(Properties_);
impl FunnelChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunnelChartFieldWells(Properties_::new()) }
}
impl FunnelChartFieldWells {
    /// Sets `FunnelChartAggregatedFieldWells`.
    #[inline] pub fn funnel_chart_aggregated_field_wells(mut self, value: impl IntoValue_<FunnelChartAggregatedFieldWells>) -> Self { self.0.put("FunnelChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<FunnelChartFieldWells> for FunnelChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartsortconfiguration.html)
#[must_use]
pub struct FunnelChartSortConfiguration(Properties_);
impl FunnelChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunnelChartSortConfiguration(Properties_::new()) }
}
impl FunnelChartSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
}
impl IntoValue_<FunnelChartSortConfiguration> for FunnelChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartconfiguration.html)
#[must_use]
pub struct FunnelChartConfiguration(Properties_);
impl FunnelChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunnelChartConfiguration(Properties_::new()) }
}
impl FunnelChartConfiguration {
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `DataLabelOptions`.
    #[inline] pub fn data_label_options(mut self, value: impl IntoValue_<FunnelChartDataLabelOptions>) -> Self { self.0.put("DataLabelOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<FunnelChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<FunnelChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `ValueLabelOptions`.
    #[inline] pub fn value_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ValueLabelOptions", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<FunnelChartConfiguration> for FunnelChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FunnelChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-funnelchartvisual.html)
#[must_use]
pub struct FunnelChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FunnelChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FunnelChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> FunnelChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<FunnelChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> FunnelChartVisual<Set_> { self.0.put("VisualId", value.into_node()); FunnelChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FunnelChartVisual> for FunnelChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartColorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartcolorconfiguration.html)
#[must_use]
pub struct GaugeChartColorConfiguration(Properties_);
impl GaugeChartColorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartColorConfiguration(Properties_::new()) }
}
impl GaugeChartColorConfiguration {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `ForegroundColor`.
    #[inline] pub fn foreground_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ForegroundColor", value.into_node()); self }
}
impl IntoValue_<GaugeChartColorConfiguration> for GaugeChartColorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartfieldwells.html)
#[must_use]
pub struct GaugeChartFieldWells(Properties_);
impl GaugeChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartFieldWells(Properties_::new()) }
}
impl GaugeChartFieldWells {
    /// Sets `TargetValues`. 0 to 200 items.
    #[inline] pub fn target_values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("TargetValues", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<GaugeChartFieldWells> for GaugeChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ArcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-arcconfiguration.html)
#[must_use]
pub struct ArcConfiguration(Properties_);
impl ArcConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArcConfiguration(Properties_::new()) }
}
impl ArcConfiguration {
    /// Sets `ArcAngle`.
    #[inline] pub fn arc_angle(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ArcAngle", value.into_node()); self }
    /// Sets `ArcThickness`. The values are constants of [`ArcThicknessOptions`].
    #[inline] pub fn arc_thickness(mut self, value: impl IntoValue_<ArcThicknessOptions>) -> Self { self.0.put("ArcThickness", value.into_node()); self }
}
impl IntoValue_<ArcConfiguration> for ArcConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ArcAxisDisplayRange`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-arcaxisdisplayrange.html)
#[must_use]
pub struct ArcAxisDisplayRange(Properties_);
impl ArcAxisDisplayRange {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArcAxisDisplayRange(Properties_::new()) }
}
impl ArcAxisDisplayRange {
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
}
impl IntoValue_<ArcAxisDisplayRange> for ArcAxisDisplayRange { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ArcAxisConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-arcaxisconfiguration.html)
#[must_use]
pub struct ArcAxisConfiguration(Properties_);
impl ArcAxisConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArcAxisConfiguration(Properties_::new()) }
}
impl ArcAxisConfiguration {
    /// Sets `Range`.
    #[inline] pub fn range(mut self, value: impl IntoValue_<ArcAxisDisplayRange>) -> Self { self.0.put("Range", value.into_node()); self }
    /// Sets `ReserveRange`.
    #[inline] pub fn reserve_range(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ReserveRange", value.into_node()); self }
}
impl IntoValue_<ArcAxisConfiguration> for ArcAxisConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComparisonFormatConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-comparisonformatconfiguration.html)
#[must_use]
pub struct ComparisonFormatConfiguration(Properties_);
impl ComparisonFormatConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComparisonFormatConfiguration(Properties_::new()) }
}
impl ComparisonFormatConfiguration {
    /// Sets `NumberDisplayFormatConfiguration`.
    #[inline] pub fn number_display_format_configuration(mut self, value: impl IntoValue_<NumberDisplayFormatConfiguration>) -> Self { self.0.put("NumberDisplayFormatConfiguration", value.into_node()); self }
    /// Sets `PercentageDisplayFormatConfiguration`.
    #[inline] pub fn percentage_display_format_configuration(mut self, value: impl IntoValue_<PercentageDisplayFormatConfiguration>) -> Self { self.0.put("PercentageDisplayFormatConfiguration", value.into_node()); self }
}
impl IntoValue_<ComparisonFormatConfiguration> for ComparisonFormatConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ComparisonConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-comparisonconfiguration.html)
#[must_use]
pub struct ComparisonConfiguration(Properties_);
impl ComparisonConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComparisonConfiguration(Properties_::new()) }
}
impl ComparisonConfiguration {
    /// Sets `ComparisonFormat`.
    #[inline] pub fn comparison_format(mut self, value: impl IntoValue_<ComparisonFormatConfiguration>) -> Self { self.0.put("ComparisonFormat", value.into_node()); self }
    /// Sets `ComparisonMethod`. The values are constants of [`ComparisonMethod`].
    #[inline] pub fn comparison_method(mut self, value: impl IntoValue_<ComparisonMethod>) -> Self { self.0.put("ComparisonMethod", value.into_node()); self }
}
impl IntoValue_<ComparisonConfiguration> for ComparisonConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartoptions.html)
#[must_use]
pub struct GaugeChartOptions(Properties_);
impl GaugeChartOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartOptions(Properties_::new()) }
}
impl GaugeChartOptions {
    /// Sets `Arc`.
    #[inline] pub fn arc(mut self, value: impl IntoValue_<ArcConfiguration>) -> Self { self.0.put("Arc", value.into_node()); self }
    /// Sets `ArcAxis`.
    #[inline] pub fn arc_axis(mut self, value: impl IntoValue_<ArcAxisConfiguration>) -> Self { self.0.put("ArcAxis", value.into_node()); self }
    /// Sets `Comparison`.
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<ComparisonConfiguration>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `PrimaryValueDisplayType`. The values are constants of [`PrimaryValueDisplayType`].
    #[inline] pub fn primary_value_display_type(mut self, value: impl IntoValue_<PrimaryValueDisplayType>) -> Self { self.0.put("PrimaryValueDisplayType", value.into_node()); self }
    /// Sets `PrimaryValueFontConfiguration`.
    #[inline] pub fn primary_value_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("PrimaryValueFontConfiguration", value.into_node()); self }
}
impl IntoValue_<GaugeChartOptions> for GaugeChartOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartconfiguration.html)
#[must_use]
pub struct GaugeChartConfiguration(Properties_);
impl GaugeChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartConfiguration(Properties_::new()) }
}
impl GaugeChartConfiguration {
    /// Sets `ColorConfiguration`.
    #[inline] pub fn color_configuration(mut self, value: impl IntoValue_<GaugeChartColorConfiguration>) -> Self { self.0.put("ColorConfiguration", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<GaugeChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `GaugeChartOptions`.
    #[inline] pub fn gauge_chart_options(mut self, value: impl IntoValue_<GaugeChartOptions>) -> Self { self.0.put("GaugeChartOptions", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `TooltipOptions`.
    #[inline] pub fn tooltip_options(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("TooltipOptions", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<GaugeChartConfiguration> for GaugeChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartArcConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartarcconditionalformatting.html)
#[must_use]
pub struct GaugeChartArcConditionalFormatting(Properties_);
impl GaugeChartArcConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartArcConditionalFormatting(Properties_::new()) }
}
impl GaugeChartArcConditionalFormatting {
    /// Sets `ForegroundColor`.
    #[inline] pub fn foreground_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("ForegroundColor", value.into_node()); self }
}
impl IntoValue_<GaugeChartArcConditionalFormatting> for GaugeChartArcConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingIconDisplayConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingicondisplayconfiguration.html)
#[must_use]
pub struct ConditionalFormattingIconDisplayConfiguration(Properties_);
impl ConditionalFormattingIconDisplayConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionalFormattingIconDisplayConfiguration(Properties_::new()) }
}
impl ConditionalFormattingIconDisplayConfiguration {
    /// Sets `IconDisplayOption`. The values are constants of [`ConditionalFormattingIconDisplayOption`].
    #[inline] pub fn icon_display_option(mut self, value: impl IntoValue_<ConditionalFormattingIconDisplayOption>) -> Self { self.0.put("IconDisplayOption", value.into_node()); self }
}
impl IntoValue_<ConditionalFormattingIconDisplayConfiguration> for ConditionalFormattingIconDisplayConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingCustomIconOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingcustomiconoptions.html)
#[must_use]
pub struct ConditionalFormattingCustomIconOptions(Properties_);
impl ConditionalFormattingCustomIconOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionalFormattingCustomIconOptions(Properties_::new()) }
}
impl ConditionalFormattingCustomIconOptions {
    /// Sets `Icon`. The values are constants of [`Icon`].
    #[inline] pub fn icon(mut self, value: impl IntoValue_<Icon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `UnicodeIcon`.
    #[inline] pub fn unicode_icon(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnicodeIcon", value.into_node()); self }
}
impl IntoValue_<ConditionalFormattingCustomIconOptions> for ConditionalFormattingCustomIconOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingCustomIconCondition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingcustomiconcondition.html)
#[must_use]
pub struct ConditionalFormattingCustomIconCondition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConditionalFormattingCustomIconCondition<Missing_<super::required::expression>, Missing_<super::required::icon_options>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalFormattingCustomIconCondition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConditionalFormattingCustomIconCondition<S0, S1> {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `DisplayConfiguration`.
    #[inline] pub fn display_configuration(mut self, value: impl IntoValue_<ConditionalFormattingIconDisplayConfiguration>) -> Self { self.0.put("DisplayConfiguration", value.into_node()); self }
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> ConditionalFormattingCustomIconCondition<Set_, S1> { self.0.put("Expression", value.into_node()); ConditionalFormattingCustomIconCondition(self.0, PhantomData_) }
    /// Sets `IconOptions`. Required.
    #[inline] pub fn icon_options(mut self, value: impl IntoValue_<ConditionalFormattingCustomIconOptions>) -> ConditionalFormattingCustomIconCondition<S0, Set_> { self.0.put("IconOptions", value.into_node()); ConditionalFormattingCustomIconCondition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConditionalFormattingCustomIconCondition> for ConditionalFormattingCustomIconCondition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingIconSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingiconset.html)
#[must_use]
pub struct ConditionalFormattingIconSet<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConditionalFormattingIconSet<Missing_<super::required::expression>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConditionalFormattingIconSet(Properties_::new(), PhantomData_) }
}
impl<S0> ConditionalFormattingIconSet<S0> {
    /// Sets `Expression`. Required. 1 to 4096 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> ConditionalFormattingIconSet<Set_> { self.0.put("Expression", value.into_node()); ConditionalFormattingIconSet(self.0, PhantomData_) }
    /// Sets `IconSetType`. The values are constants of [`ConditionalFormattingIconSetType`].
    #[inline] pub fn icon_set_type(mut self, value: impl IntoValue_<ConditionalFormattingIconSetType>) -> Self { self.0.put("IconSetType", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConditionalFormattingIconSet> for ConditionalFormattingIconSet<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ConditionalFormattingIcon`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-conditionalformattingicon.html)
#[must_use]
pub struct ConditionalFormattingIcon(Properties_);
impl ConditionalFormattingIcon {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConditionalFormattingIcon(Properties_::new()) }
}
impl ConditionalFormattingIcon {
    /// Sets `CustomCondition`.
    #[inline] pub fn custom_condition(mut self, value: impl IntoValue_<ConditionalFormattingCustomIconCondition>) -> Self { self.0.put("CustomCondition", value.into_node()); self }
    /// Sets `IconSet`.
    #[inline] pub fn icon_set(mut self, value: impl IntoValue_<ConditionalFormattingIconSet>) -> Self { self.0.put("IconSet", value.into_node()); self }
}
impl IntoValue_<ConditionalFormattingIcon> for ConditionalFormattingIcon { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartPrimaryValueConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartprimaryvalueconditionalformatting.html)
#[must_use]
pub struct GaugeChartPrimaryValueConditionalFormatting(Properties_);
impl GaugeChartPrimaryValueConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartPrimaryValueConditionalFormatting(Properties_::new()) }
}
impl GaugeChartPrimaryValueConditionalFormatting {
    /// Sets `Icon`.
    #[inline] pub fn icon(mut self, value: impl IntoValue_<ConditionalFormattingIcon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<GaugeChartPrimaryValueConditionalFormatting> for GaugeChartPrimaryValueConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartConditionalFormattingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartconditionalformattingoption.html)
#[must_use]
pub struct GaugeChartConditionalFormattingOption(Properties_);
impl GaugeChartConditionalFormattingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartConditionalFormattingOption(Properties_::new()) }
}
impl GaugeChartConditionalFormattingOption {
    /// Sets `Arc`.
    #[inline] pub fn arc(mut self, value: impl IntoValue_<GaugeChartArcConditionalFormatting>) -> Self { self.0.put("Arc", value.into_node()); self }
    /// Sets `PrimaryValue`.
    #[inline] pub fn primary_value(mut self, value: impl IntoValue_<GaugeChartPrimaryValueConditionalFormatting>) -> Self { self.0.put("PrimaryValue", value.into_node()); self }
}
impl IntoValue_<GaugeChartConditionalFormattingOption> for GaugeChartConditionalFormattingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartconditionalformatting.html)
#[must_use]
pub struct GaugeChartConditionalFormatting(Properties_);
impl GaugeChartConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GaugeChartConditionalFormatting(Properties_::new()) }
}
impl GaugeChartConditionalFormatting {
    /// Sets `ConditionalFormattingOptions`. 0 to 100 items.
    #[inline] pub fn conditional_formatting_options(mut self, value: impl IntoValue_<Vec<GaugeChartConditionalFormattingOption>>) -> Self { self.0.put("ConditionalFormattingOptions", value.into_node()); self }
}
impl IntoValue_<GaugeChartConditionalFormatting> for GaugeChartConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GaugeChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-gaugechartvisual.html)
#[must_use]
pub struct GaugeChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GaugeChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GaugeChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> GaugeChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<GaugeChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ConditionalFormatting`.
    #[inline] pub fn conditional_formatting(mut self, value: impl IntoValue_<GaugeChartConditionalFormatting>) -> Self { self.0.put("ConditionalFormatting", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> GaugeChartVisual<Set_> { self.0.put("VisualId", value.into_node()); GaugeChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GaugeChartVisual> for GaugeChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapaggregatedfieldwells.html)
#[must_use]
pub struct GeospatialMapAggregatedFieldWells(Properties_);
impl GeospatialMapAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapAggregatedFieldWells(Properties_::new()) }
}
impl GeospatialMapAggregatedFieldWells {
    /// Sets `Colors`. 0 to 200 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `Geospatial`. 0 to 200 items.
    #[inline] pub fn geospatial(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Geospatial", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<GeospatialMapAggregatedFieldWells> for GeospatialMapAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapfieldwells.html)
#[must_use]
pub struct GeospatialMapFieldWells(Properties_);
impl GeospatialMapFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapFieldWells(Properties_::new()) }
}
impl GeospatialMapFieldWells {
    /// Sets `GeospatialMapAggregatedFieldWells`.
    #[inline] pub fn geospatial_map_aggregated_field_wells(mut self, value: impl IntoValue_<GeospatialMapAggregatedFieldWells>) -> Self { self.0.put("GeospatialMapAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<GeospatialMapFieldWells> for GeospatialMapFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SimpleClusterMarker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-simpleclustermarker.html)
#[must_use]
pub struct SimpleClusterMarker(Properties_);
impl SimpleClusterMarker {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SimpleClusterMarker(Properties_::new()) }
}
impl SimpleClusterMarker {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
}
impl IntoValue_<SimpleClusterMarker> for SimpleClusterMarker { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ClusterMarker`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-clustermarker.html)
#[must_use]
pub struct ClusterMarker(Properties_);
impl ClusterMarker {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterMarker(Properties_::new()) }
}
impl ClusterMarker {
    /// Sets `SimpleClusterMarker`.
    #[inline] pub fn simple_cluster_marker(mut self, value: impl IntoValue_<SimpleClusterMarker>) -> Self { self.0.put("SimpleClusterMarker", value.into_node()); self }
}
impl IntoValue_<ClusterMarker> for ClusterMarker { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ClusterMarkerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-clustermarkerconfiguration.html)
#[must_use]
pub struct ClusterMarkerConfiguration(Properties_);
impl ClusterMarkerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ClusterMarkerConfiguration(Properties_::new()) }
}
impl ClusterMarkerConfiguration {
    /// Sets `ClusterMarker`.
    #[inline] pub fn cluster_marker(mut self, value: impl IntoValue_<ClusterMarker>) -> Self { self.0.put("ClusterMarker", value.into_node()); self }
}
impl IntoValue_<ClusterMarkerConfiguration> for ClusterMarkerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialHeatmapDataColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialheatmapdatacolor.html)
#[must_use]
pub struct GeospatialHeatmapDataColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialHeatmapDataColor<Missing_<super::required::color>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialHeatmapDataColor(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialHeatmapDataColor<S0> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> GeospatialHeatmapDataColor<Set_> { self.0.put("Color", value.into_node()); GeospatialHeatmapDataColor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialHeatmapDataColor> for GeospatialHeatmapDataColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialHeatmapColorScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialheatmapcolorscale.html)
#[must_use]
pub struct GeospatialHeatmapColorScale(Properties_);
impl GeospatialHeatmapColorScale {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialHeatmapColorScale(Properties_::new()) }
}
impl GeospatialHeatmapColorScale {
    /// Sets `Colors`. Exactly 2 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<GeospatialHeatmapDataColor>>) -> Self { self.0.put("Colors", value.into_node()); self }
}
impl IntoValue_<GeospatialHeatmapColorScale> for GeospatialHeatmapColorScale { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialHeatmapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialheatmapconfiguration.html)
#[must_use]
pub struct GeospatialHeatmapConfiguration(Properties_);
impl GeospatialHeatmapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialHeatmapConfiguration(Properties_::new()) }
}
impl GeospatialHeatmapConfiguration {
    /// Sets `HeatmapColor`.
    #[inline] pub fn heatmap_color(mut self, value: impl IntoValue_<GeospatialHeatmapColorScale>) -> Self { self.0.put("HeatmapColor", value.into_node()); self }
}
impl IntoValue_<GeospatialHeatmapConfiguration> for GeospatialHeatmapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPointStyleOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpointstyleoptions.html)
#[must_use]
pub struct GeospatialPointStyleOptions(Properties_);
impl GeospatialPointStyleOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialPointStyleOptions(Properties_::new()) }
}
impl GeospatialPointStyleOptions {
    /// Sets `ClusterMarkerConfiguration`.
    #[inline] pub fn cluster_marker_configuration(mut self, value: impl IntoValue_<ClusterMarkerConfiguration>) -> Self { self.0.put("ClusterMarkerConfiguration", value.into_node()); self }
    /// Sets `HeatmapConfiguration`.
    #[inline] pub fn heatmap_configuration(mut self, value: impl IntoValue_<GeospatialHeatmapConfiguration>) -> Self { self.0.put("HeatmapConfiguration", value.into_node()); self }
    /// Sets `SelectedPointStyle`. The values are constants of [`GeospatialSelectedPointStyle`].
    #[inline] pub fn selected_point_style(mut self, value: impl IntoValue_<GeospatialSelectedPointStyle>) -> Self { self.0.put("SelectedPointStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialPointStyleOptions> for GeospatialPointStyleOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapconfiguration.html)
#[must_use]
pub struct GeospatialMapConfiguration(Properties_);
impl GeospatialMapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapConfiguration(Properties_::new()) }
}
impl GeospatialMapConfiguration {
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<GeospatialMapFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `MapStyleOptions`.
    #[inline] pub fn map_style_options(mut self, value: impl IntoValue_<GeospatialMapStyleOptions>) -> Self { self.0.put("MapStyleOptions", value.into_node()); self }
    /// Sets `PointStyleOptions`.
    #[inline] pub fn point_style_options(mut self, value: impl IntoValue_<GeospatialPointStyleOptions>) -> Self { self.0.put("PointStyleOptions", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
    /// Sets `WindowOptions`.
    #[inline] pub fn window_options(mut self, value: impl IntoValue_<GeospatialWindowOptions>) -> Self { self.0.put("WindowOptions", value.into_node()); self }
}
impl IntoValue_<GeospatialMapConfiguration> for GeospatialMapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapvisual.html)
#[must_use]
pub struct GeospatialMapVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialMapVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialMapVisual(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialMapVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<GeospatialMapConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> GeospatialMapVisual<Set_> { self.0.put("VisualId", value.into_node()); GeospatialMapVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialMapVisual> for GeospatialMapVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datacolor.html)
#[must_use]
pub struct DataColor(Properties_);
impl DataColor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataColor(Properties_::new()) }
}
impl DataColor {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `DataValue`.
    #[inline] pub fn data_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DataValue", value.into_node()); self }
}
impl IntoValue_<DataColor> for DataColor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ColorScale`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-colorscale.html)
#[must_use]
pub struct ColorScale<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ColorScale<Missing_<super::required::color_fill_type>, Missing_<super::required::colors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ColorScale(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ColorScale<S0, S1> {
    /// Sets `ColorFillType`. Required. The values are constants of [`ColorFillType`].
    #[inline] pub fn color_fill_type(mut self, value: impl IntoValue_<ColorFillType>) -> ColorScale<Set_, S1> { self.0.put("ColorFillType", value.into_node()); ColorScale(self.0, PhantomData_) }
    /// Sets `Colors`. Required. 2 to 3 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<DataColor>>) -> ColorScale<S0, Set_> { self.0.put("Colors", value.into_node()); ColorScale(self.0, PhantomData_) }
    /// Sets `NullValueColor`.
    #[inline] pub fn null_value_color(mut self, value: impl IntoValue_<DataColor>) -> Self { self.0.put("NullValueColor", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ColorScale> for ColorScale<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeatMapAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-heatmapaggregatedfieldwells.html)
#[must_use]
pub struct HeatMapAggregatedFieldWells(Properties_);
impl HeatMapAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeatMapAggregatedFieldWells(Properties_::new()) }
}
impl HeatMapAggregatedFieldWells {
    /// Sets `Columns`. At most 1 item.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Rows`. At most 1 item.
    #[inline] pub fn rows(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Rows", value.into_node()); self }
    /// Sets `Values`. At most 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<HeatMapAggregatedFieldWells> for HeatMapAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeatMapFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-heatmapfieldwells.html)
#[must_use]
pub struct HeatMapFieldWells(Properties_);
impl HeatMapFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeatMapFieldWells(Properties_::new()) }
}
impl HeatMapFieldWells {
    /// Sets `HeatMapAggregatedFieldWells`.
    #[inline] pub fn heat_map_aggregated_field_wells(mut self, value: impl IntoValue_<HeatMapAggregatedFieldWells>) -> Self { self.0.put("HeatMapAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<HeatMapFieldWells> for HeatMapFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeatMapSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-heatmapsortconfiguration.html)
#[must_use]
pub struct HeatMapSortConfiguration(Properties_);
impl HeatMapSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeatMapSortConfiguration(Properties_::new()) }
}
impl HeatMapSortConfiguration {
    /// Sets `HeatMapColumnItemsLimitConfiguration`.
    #[inline] pub fn heat_map_column_items_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("HeatMapColumnItemsLimitConfiguration", value.into_node()); self }
    /// Sets `HeatMapColumnSort`. 0 to 100 items.
    #[inline] pub fn heat_map_column_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("HeatMapColumnSort", value.into_node()); self }
    /// Sets `HeatMapRowItemsLimitConfiguration`.
    #[inline] pub fn heat_map_row_items_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("HeatMapRowItemsLimitConfiguration", value.into_node()); self }
    /// Sets `HeatMapRowSort`. 0 to 100 items.
    #[inline] pub fn heat_map_row_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("HeatMapRowSort", value.into_node()); self }
}
impl IntoValue_<HeatMapSortConfiguration> for HeatMapSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeatMapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-heatmapconfiguration.html)
#[must_use]
pub struct HeatMapConfiguration(Properties_);
impl HeatMapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeatMapConfiguration(Properties_::new()) }
}
impl HeatMapConfiguration {
    /// Sets `ColorScale`.
    #[inline] pub fn color_scale(mut self, value: impl IntoValue_<ColorScale>) -> Self { self.0.put("ColorScale", value.into_node()); self }
    /// Sets `ColumnLabelOptions`.
    #[inline] pub fn column_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ColumnLabelOptions", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<HeatMapFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `RowLabelOptions`.
    #[inline] pub fn row_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("RowLabelOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<HeatMapSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
}
impl IntoValue_<HeatMapConfiguration> for HeatMapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HeatMapVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-heatmapvisual.html)
#[must_use]
pub struct HeatMapVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HeatMapVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeatMapVisual(Properties_::new(), PhantomData_) }
}
impl<S0> HeatMapVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<HeatMapConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> HeatMapVisual<Set_> { self.0.put("VisualId", value.into_node()); HeatMapVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HeatMapVisual> for HeatMapVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BinCountOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-bincountoptions.html)
#[must_use]
pub struct BinCountOptions(Properties_);
impl BinCountOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BinCountOptions(Properties_::new()) }
}
impl BinCountOptions {
    /// Sets `Value`. At least 0.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<BinCountOptions> for BinCountOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.BinWidthOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-binwidthoptions.html)
#[must_use]
pub struct BinWidthOptions(Properties_);
impl BinWidthOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { BinWidthOptions(Properties_::new()) }
}
impl BinWidthOptions {
    /// Sets `BinCountLimit`. 0 to 1000.
    #[inline] pub fn bin_count_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("BinCountLimit", value.into_node()); self }
    /// Sets `Value`. At least 0.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<BinWidthOptions> for BinWidthOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HistogramBinOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-histogrambinoptions.html)
#[must_use]
pub struct HistogramBinOptions(Properties_);
impl HistogramBinOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HistogramBinOptions(Properties_::new()) }
}
impl HistogramBinOptions {
    /// Sets `BinCount`.
    #[inline] pub fn bin_count(mut self, value: impl IntoValue_<BinCountOptions>) -> Self { self.0.put("BinCount", value.into_node()); self }
    /// Sets `BinWidth`.
    #[inline] pub fn bin_width(mut self, value: impl IntoValue_<BinWidthOptions>) -> Self { self.0.put("BinWidth", value.into_node()); self }
    /// Sets `SelectedBinType`. The values are constants of [`HistogramBinType`].
    #[inline] pub fn selected_bin_type(mut self, value: impl IntoValue_<HistogramBinType>) -> Self { self.0.put("SelectedBinType", value.into_node()); self }
    /// Sets `StartValue`.
    #[inline] pub fn start_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartValue", value.into_node()); self }
}
impl IntoValue_<HistogramBinOptions> for HistogramBinOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HistogramAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-histogramaggregatedfieldwells.html)
#[must_use]
pub struct HistogramAggregatedFieldWells(Properties_);
impl HistogramAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HistogramAggregatedFieldWells(Properties_::new()) }
}
impl HistogramAggregatedFieldWells {
    /// Sets `Values`. At most 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<HistogramAggregatedFieldWells> for HistogramAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HistogramFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-histogramfieldwells.html)
#[must_use]
pub struct HistogramFieldWells(Properties_);
impl HistogramFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HistogramFieldWells(Properties_::new()) }
}
impl HistogramFieldWells {
    /// Sets `HistogramAggregatedFieldWells`.
    #[inline] pub fn histogram_aggregated_field_wells(mut self, value: impl IntoValue_<HistogramAggregatedFieldWells>) -> Self { self.0.put("HistogramAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<HistogramFieldWells> for HistogramFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HistogramConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-histogramconfiguration.html)
#[must_use]
pub struct HistogramConfiguration(Properties_);
impl HistogramConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HistogramConfiguration(Properties_::new()) }
}
impl HistogramConfiguration {
    /// Sets `BinOptions`.
    #[inline] pub fn bin_options(mut self, value: impl IntoValue_<HistogramBinOptions>) -> Self { self.0.put("BinOptions", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<HistogramFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
    /// Sets `XAxisDisplayOptions`.
    #[inline] pub fn x_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("XAxisDisplayOptions", value.into_node()); self }
    /// Sets `XAxisLabelOptions`.
    #[inline] pub fn x_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("XAxisLabelOptions", value.into_node()); self }
    /// Sets `YAxisDisplayOptions`.
    #[inline] pub fn y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("YAxisDisplayOptions", value.into_node()); self }
}
impl IntoValue_<HistogramConfiguration> for HistogramConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.HistogramVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-histogramvisual.html)
#[must_use]
pub struct HistogramVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HistogramVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HistogramVisual(Properties_::new(), PhantomData_) }
}
impl<S0> HistogramVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<HistogramConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> HistogramVisual<Set_> { self.0.put("VisualId", value.into_node()); HistogramVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HistogramVisual> for HistogramVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ForecastComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-forecastcomputation.html)
#[must_use]
pub struct ForecastComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ForecastComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ForecastComputation(Properties_::new(), PhantomData_) }
}
impl<S0> ForecastComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> ForecastComputation<Set_> { self.0.put("ComputationId", value.into_node()); ForecastComputation(self.0, PhantomData_) }
    /// Sets `CustomSeasonalityValue`. 1 to 180.
    #[inline] pub fn custom_seasonality_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("CustomSeasonalityValue", value.into_node()); self }
    /// Sets `LowerBoundary`.
    #[inline] pub fn lower_boundary(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LowerBoundary", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PeriodsBackward`. 0 to 1000.
    #[inline] pub fn periods_backward(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeriodsBackward", value.into_node()); self }
    /// Sets `PeriodsForward`. 1 to 1000.
    #[inline] pub fn periods_forward(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeriodsForward", value.into_node()); self }
    /// Sets `PredictionInterval`. 50 to 95.
    #[inline] pub fn prediction_interval(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PredictionInterval", value.into_node()); self }
    /// Sets `Seasonality`. The values are constants of [`ForecastComputationSeasonality`].
    #[inline] pub fn seasonality(mut self, value: impl IntoValue_<ForecastComputationSeasonality>) -> Self { self.0.put("Seasonality", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `UpperBoundary`.
    #[inline] pub fn upper_boundary(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("UpperBoundary", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ForecastComputation> for ForecastComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GrowthRateComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-growthratecomputation.html)
#[must_use]
pub struct GrowthRateComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrowthRateComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrowthRateComputation(Properties_::new(), PhantomData_) }
}
impl<S0> GrowthRateComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> GrowthRateComputation<Set_> { self.0.put("ComputationId", value.into_node()); GrowthRateComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PeriodSize`. 2 to 52.
    #[inline] pub fn period_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeriodSize", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GrowthRateComputation> for GrowthRateComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MaximumMinimumComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-maximumminimumcomputation.html)
#[must_use]
pub struct MaximumMinimumComputation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MaximumMinimumComputation<Missing_<super::required::computation_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaximumMinimumComputation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MaximumMinimumComputation<S0, S1> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> MaximumMinimumComputation<Set_, S1> { self.0.put("ComputationId", value.into_node()); MaximumMinimumComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`MaximumMinimumComputationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<MaximumMinimumComputationType>) -> MaximumMinimumComputation<S0, Set_> { self.0.put("Type", value.into_node()); MaximumMinimumComputation(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MaximumMinimumComputation> for MaximumMinimumComputation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MetricComparisonComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-metriccomparisoncomputation.html)
#[must_use]
pub struct MetricComparisonComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricComparisonComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricComparisonComputation(Properties_::new(), PhantomData_) }
}
impl<S0> MetricComparisonComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> MetricComparisonComputation<Set_> { self.0.put("ComputationId", value.into_node()); MetricComparisonComputation(self.0, PhantomData_) }
    /// Sets `FromValue`.
    #[inline] pub fn from_value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("FromValue", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `TargetValue`.
    #[inline] pub fn target_value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("TargetValue", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricComparisonComputation> for MetricComparisonComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PeriodOverPeriodComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-periodoverperiodcomputation.html)
#[must_use]
pub struct PeriodOverPeriodComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PeriodOverPeriodComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PeriodOverPeriodComputation(Properties_::new(), PhantomData_) }
}
impl<S0> PeriodOverPeriodComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> PeriodOverPeriodComputation<Set_> { self.0.put("ComputationId", value.into_node()); PeriodOverPeriodComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PeriodOverPeriodComputation> for PeriodOverPeriodComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PeriodToDateComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-periodtodatecomputation.html)
#[must_use]
pub struct PeriodToDateComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PeriodToDateComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PeriodToDateComputation(Properties_::new(), PhantomData_) }
}
impl<S0> PeriodToDateComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> PeriodToDateComputation<Set_> { self.0.put("ComputationId", value.into_node()); PeriodToDateComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PeriodTimeGranularity`. The values are constants of [`TimeGranularity`].
    #[inline] pub fn period_time_granularity(mut self, value: impl IntoValue_<TimeGranularity>) -> Self { self.0.put("PeriodTimeGranularity", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PeriodToDateComputation> for PeriodToDateComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TopBottomMoversComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-topbottommoverscomputation.html)
#[must_use]
pub struct TopBottomMoversComputation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopBottomMoversComputation<Missing_<super::required::computation_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopBottomMoversComputation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopBottomMoversComputation<S0, S1> {
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> TopBottomMoversComputation<Set_, S1> { self.0.put("ComputationId", value.into_node()); TopBottomMoversComputation(self.0, PhantomData_) }
    /// Sets `MoverSize`. 1 to 20.
    #[inline] pub fn mover_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MoverSize", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `SortOrder`. The values are constants of [`TopBottomSortOrder`].
    #[inline] pub fn sort_order(mut self, value: impl IntoValue_<TopBottomSortOrder>) -> Self { self.0.put("SortOrder", value.into_node()); self }
    /// Sets `Time`.
    #[inline] pub fn time(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Time", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TopBottomComputationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TopBottomComputationType>) -> TopBottomMoversComputation<S0, Set_> { self.0.put("Type", value.into_node()); TopBottomMoversComputation(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopBottomMoversComputation> for TopBottomMoversComputation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TopBottomRankedComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-topbottomrankedcomputation.html)
#[must_use]
pub struct TopBottomRankedComputation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopBottomRankedComputation<Missing_<super::required::computation_id>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopBottomRankedComputation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopBottomRankedComputation<S0, S1> {
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> TopBottomRankedComputation<Set_, S1> { self.0.put("ComputationId", value.into_node()); TopBottomRankedComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ResultSize`. 1 to 20.
    #[inline] pub fn result_size(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ResultSize", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`TopBottomComputationType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TopBottomComputationType>) -> TopBottomRankedComputation<S0, Set_> { self.0.put("Type", value.into_node()); TopBottomRankedComputation(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopBottomRankedComputation> for TopBottomRankedComputation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TotalAggregationComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-totalaggregationcomputation.html)
#[must_use]
pub struct TotalAggregationComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TotalAggregationComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TotalAggregationComputation(Properties_::new(), PhantomData_) }
}
impl<S0> TotalAggregationComputation<S0> {
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> TotalAggregationComputation<Set_> { self.0.put("ComputationId", value.into_node()); TotalAggregationComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<MeasureField>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TotalAggregationComputation> for TotalAggregationComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.UniqueValuesComputation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-uniquevaluescomputation.html)
#[must_use]
pub struct UniqueValuesComputation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl UniqueValuesComputation<Missing_<super::required::computation_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UniqueValuesComputation(Properties_::new(), PhantomData_) }
}
impl<S0> UniqueValuesComputation<S0> {
    /// Sets `Category`.
    #[inline] pub fn category(mut self, value: impl IntoValue_<DimensionField>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `ComputationId`. Required. 1 to 512 characters.
    #[inline] pub fn computation_id(mut self, value: impl IntoValue_<String>) -> UniqueValuesComputation<Set_> { self.0.put("ComputationId", value.into_node()); UniqueValuesComputation(self.0, PhantomData_) }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<UniqueValuesComputation> for UniqueValuesComputation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Computation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-computation.html)
#[must_use]
pub struct Computation(Properties_);
impl Computation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Computation(Properties_::new()) }
}
impl Computation {
    /// Sets `Forecast`.
    #[inline] pub fn forecast(mut self, value: impl IntoValue_<ForecastComputation>) -> Self { self.0.put("Forecast", value.into_node()); self }
    /// Sets `GrowthRate`.
    #[inline] pub fn growth_rate(mut self, value: impl IntoValue_<GrowthRateComputation>) -> Self { self.0.put("GrowthRate", value.into_node()); self }
    /// Sets `MaximumMinimum`.
    #[inline] pub fn maximum_minimum(mut self, value: impl IntoValue_<MaximumMinimumComputation>) -> Self { self.0.put("MaximumMinimum", value.into_node()); self }
    /// Sets `MetricComparison`.
    #[inline] pub fn metric_comparison(mut self, value: impl IntoValue_<MetricComparisonComputation>) -> Self { self.0.put("MetricComparison", value.into_node()); self }
    /// Sets `PeriodOverPeriod`.
    #[inline] pub fn period_over_period(mut self, value: impl IntoValue_<PeriodOverPeriodComputation>) -> Self { self.0.put("PeriodOverPeriod", value.into_node()); self }
    /// Sets `PeriodToDate`.
    #[inline] pub fn period_to_date(mut self, value: impl IntoValue_<PeriodToDateComputation>) -> Self { self.0.put("PeriodToDate", value.into_node()); self }
    /// Sets `TopBottomMovers`.
    #[inline] pub fn top_bottom_movers(mut self, value: impl IntoValue_<TopBottomMoversComputation>) -> Self { self.0.put("TopBottomMovers", value.into_node()); self }
    /// Sets `TopBottomRanked`.
    #[inline] pub fn top_bottom_ranked(mut self, value: impl IntoValue_<TopBottomRankedComputation>) -> Self { self.0.put("TopBottomRanked", value.into_node()); self }
    /// Sets `TotalAggregation`.
    #[inline] pub fn total_aggregation(mut self, value: impl IntoValue_<TotalAggregationComputation>) -> Self { self.0.put("TotalAggregation", value.into_node()); self }
    /// Sets `UniqueValues`.
    #[inline] pub fn unique_values(mut self, value: impl IntoValue_<UniqueValuesComputation>) -> Self { self.0.put("UniqueValues", value.into_node()); self }
}
impl IntoValue_<Computation> for Computation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.CustomNarrativeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-customnarrativeoptions.html)
#[must_use]
pub struct CustomNarrativeOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomNarrativeOptions<Missing_<super::required::narrative>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomNarrativeOptions(Properties_::new(), PhantomData_) }
}
impl<S0> CustomNarrativeOptions<S0> {
    /// Sets `Narrative`. Required. 0 to 150000 characters.
    #[inline] pub fn narrative(mut self, value: impl IntoValue_<String>) -> CustomNarrativeOptions<Set_> { self.0.put("Narrative", value.into_node()); CustomNarrativeOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomNarrativeOptions> for CustomNarrativeOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.InsightConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-insightconfiguration.html)
#[must_use]
pub struct InsightConfiguration(Properties_);
impl InsightConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InsightConfiguration(Properties_::new()) }
}
impl InsightConfiguration {
    /// Sets `Computations`. 0 to 100 items.
    #[inline] pub fn computations(mut self, value: impl IntoValue_<Vec<Computation>>) -> Self { self.0.put("Computations", value.into_node()); self }
    /// Sets `CustomNarrative`.
    #[inline] pub fn custom_narrative(mut self, value: impl IntoValue_<CustomNarrativeOptions>) -> Self { self.0.put("CustomNarrative", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
}
impl IntoValue_<InsightConfiguration> for InsightConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.InsightVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-insightvisual.html)
#[must_use]
pub struct InsightVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InsightVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InsightVisual(Properties_::new(), PhantomData_) }
}
impl<S0> InsightVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `InsightConfiguration`.
    #[inline] pub fn insight_configuration(mut self, value: impl IntoValue_<InsightConfiguration>) -> Self { self.0.put("InsightConfiguration", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> InsightVisual<Set_> { self.0.put("VisualId", value.into_node()); InsightVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InsightVisual> for InsightVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpifieldwells.html)
#[must_use]
pub struct KPIFieldWells(Properties_);
impl KPIFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIFieldWells(Properties_::new()) }
}
impl KPIFieldWells {
    /// Sets `TargetValues`. 0 to 200 items.
    #[inline] pub fn target_values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("TargetValues", value.into_node()); self }
    /// Sets `TrendGroups`. 0 to 200 items.
    #[inline] pub fn trend_groups(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("TrendGroups", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<KPIFieldWells> for KPIFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ProgressBarOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-progressbaroptions.html)
#[must_use]
pub struct ProgressBarOptions(Properties_);
impl ProgressBarOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ProgressBarOptions(Properties_::new()) }
}
impl ProgressBarOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<ProgressBarOptions> for ProgressBarOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SecondaryValueOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-secondaryvalueoptions.html)
#[must_use]
pub struct SecondaryValueOptions(Properties_);
impl SecondaryValueOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecondaryValueOptions(Properties_::new()) }
}
impl SecondaryValueOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<SecondaryValueOptions> for SecondaryValueOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPISparklineOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpisparklineoptions.html)
#[must_use]
pub struct KPISparklineOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KPISparklineOptions<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KPISparklineOptions(Properties_::new(), PhantomData_) }
}
impl<S0> KPISparklineOptions<S0> {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `TooltipVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn tooltip_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TooltipVisibility", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`KPISparklineType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<KPISparklineType>) -> KPISparklineOptions<Set_> { self.0.put("Type", value.into_node()); KPISparklineOptions(self.0, PhantomData_) }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<KPISparklineOptions> for KPISparklineOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TrendArrowOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-trendarrowoptions.html)
#[must_use]
pub struct TrendArrowOptions(Properties_);
impl TrendArrowOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TrendArrowOptions(Properties_::new()) }
}
impl TrendArrowOptions {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<TrendArrowOptions> for TrendArrowOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIVisualStandardLayout`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpivisualstandardlayout.html)
#[must_use]
pub struct KPIVisualStandardLayout<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KPIVisualStandardLayout<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KPIVisualStandardLayout(Properties_::new(), PhantomData_) }
}
impl<S0> KPIVisualStandardLayout<S0> {
    /// Sets `Type`. Required. The values are constants of [`KPIVisualStandardLayoutType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<KPIVisualStandardLayoutType>) -> KPIVisualStandardLayout<Set_> { self.0.put("Type", value.into_node()); KPIVisualStandardLayout(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KPIVisualStandardLayout> for KPIVisualStandardLayout<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIVisualLayoutOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpivisuallayoutoptions.html)
#[must_use]
pub struct KPIVisualLayoutOptions(Properties_);
impl KPIVisualLayoutOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIVisualLayoutOptions(Properties_::new()) }
}
impl KPIVisualLayoutOptions {
    /// Sets `StandardLayout`.
    #[inline] pub fn standard_layout(mut self, value: impl IntoValue_<KPIVisualStandardLayout>) -> Self { self.0.put("StandardLayout", value.into_node()); self }
}
impl IntoValue_<KPIVisualLayoutOptions> for KPIVisualLayoutOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpioptions.html)
#[must_use]
pub struct KPIOptions(Properties_);
impl KPIOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIOptions(Properties_::new()) }
}
impl KPIOptions {
    /// Sets `Comparison`.
    #[inline] pub fn comparison(mut self, value: impl IntoValue_<ComparisonConfiguration>) -> Self { self.0.put("Comparison", value.into_node()); self }
    /// Sets `PrimaryValueDisplayType`. The values are constants of [`PrimaryValueDisplayType`].
    #[inline] pub fn primary_value_display_type(mut self, value: impl IntoValue_<PrimaryValueDisplayType>) -> Self { self.0.put("PrimaryValueDisplayType", value.into_node()); self }
    /// Sets `PrimaryValueFontConfiguration`.
    #[inline] pub fn primary_value_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("PrimaryValueFontConfiguration", value.into_node()); self }
    /// Sets `ProgressBar`.
    #[inline] pub fn progress_bar(mut self, value: impl IntoValue_<ProgressBarOptions>) -> Self { self.0.put("ProgressBar", value.into_node()); self }
    /// Sets `SecondaryValue`.
    #[inline] pub fn secondary_value(mut self, value: impl IntoValue_<SecondaryValueOptions>) -> Self { self.0.put("SecondaryValue", value.into_node()); self }
    /// Sets `SecondaryValueFontConfiguration`.
    #[inline] pub fn secondary_value_font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("SecondaryValueFontConfiguration", value.into_node()); self }
    /// Sets `Sparkline`.
    #[inline] pub fn sparkline(mut self, value: impl IntoValue_<KPISparklineOptions>) -> Self { self.0.put("Sparkline", value.into_node()); self }
    /// Sets `TrendArrows`.
    #[inline] pub fn trend_arrows(mut self, value: impl IntoValue_<TrendArrowOptions>) -> Self { self.0.put("TrendArrows", value.into_node()); self }
    /// Sets `VisualLayoutOptions`.
    #[inline] pub fn visual_layout_options(mut self, value: impl IntoValue_<KPIVisualLayoutOptions>) -> Self { self.0.put("VisualLayoutOptions", value.into_node()); self }
}
impl IntoValue_<KPIOptions> for KPIOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPISortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpisortconfiguration.html)
#[must_use]
pub struct KPISortConfiguration(Properties_);
impl KPISortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPISortConfiguration(Properties_::new()) }
}
impl KPISortConfiguration {
    /// Sets `TrendGroupSort`. 0 to 100 items.
    #[inline] pub fn trend_group_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("TrendGroupSort", value.into_node()); self }
}
impl IntoValue_<KPISortConfiguration> for KPISortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiconfiguration.html)
#[must_use]
pub struct KPIConfiguration(Properties_);
impl KPIConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIConfiguration(Properties_::new()) }
}
impl KPIConfiguration {
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<KPIFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `KPIOptions`.
    #[inline] pub fn kpi_options(mut self, value: impl IntoValue_<KPIOptions>) -> Self { self.0.put("KPIOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<KPISortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
}
impl IntoValue_<KPIConfiguration> for KPIConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIActualValueConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiactualvalueconditionalformatting.html)
#[must_use]
pub struct KPIActualValueConditionalFormatting(Properties_);
impl KPIActualValueConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIActualValueConditionalFormatting(Properties_::new()) }
}
impl KPIActualValueConditionalFormatting {
    /// Sets `Icon`.
    #[inline] pub fn icon(mut self, value: impl IntoValue_<ConditionalFormattingIcon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<KPIActualValueConditionalFormatting> for KPIActualValueConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIComparisonValueConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpicomparisonvalueconditionalformatting.html)
#[must_use]
pub struct KPIComparisonValueConditionalFormatting(Properties_);
impl KPIComparisonValueConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIComparisonValueConditionalFormatting(Properties_::new()) }
}
impl KPIComparisonValueConditionalFormatting {
    /// Sets `Icon`.
    #[inline] pub fn icon(mut self, value: impl IntoValue_<ConditionalFormattingIcon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<KPIComparisonValueConditionalFormatting> for KPIComparisonValueConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIPrimaryValueConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiprimaryvalueconditionalformatting.html)
#[must_use]
pub struct KPIPrimaryValueConditionalFormatting(Properties_);
impl KPIPrimaryValueConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIPrimaryValueConditionalFormatting(Properties_::new()) }
}
impl KPIPrimaryValueConditionalFormatting {
    /// Sets `Icon`.
    #[inline] pub fn icon(mut self, value: impl IntoValue_<ConditionalFormattingIcon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<KPIPrimaryValueConditionalFormatting> for KPIPrimaryValueConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIProgressBarConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiprogressbarconditionalformatting.html)
#[must_use]
pub struct KPIProgressBarConditionalFormatting(Properties_);
impl KPIProgressBarConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIProgressBarConditionalFormatting(Properties_::new()) }
}
impl KPIProgressBarConditionalFormatting {
    /// Sets `ForegroundColor`.
    #[inline] pub fn foreground_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("ForegroundColor", value.into_node()); self }
}
impl IntoValue_<KPIProgressBarConditionalFormatting> for KPIProgressBarConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIConditionalFormattingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiconditionalformattingoption.html)
#[must_use]
pub struct KPIConditionalFormattingOption(Properties_);
impl KPIConditionalFormattingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIConditionalFormattingOption(Properties_::new()) }
}
impl KPIConditionalFormattingOption {
    /// Sets `ActualValue`.
    #[inline] pub fn actual_value(mut self, value: impl IntoValue_<KPIActualValueConditionalFormatting>) -> Self { self.0.put("ActualValue", value.into_node()); self }
    /// Sets `ComparisonValue`.
    #[inline] pub fn comparison_value(mut self, value: impl IntoValue_<KPIComparisonValueConditionalFormatting>) -> Self { self.0.put("ComparisonValue", value.into_node()); self }
    /// Sets `PrimaryValue`.
    #[inline] pub fn primary_value(mut self, value: impl IntoValue_<KPIPrimaryValueConditionalFormatting>) -> Self { self.0.put("PrimaryValue", value.into_node()); self }
    /// Sets `ProgressBar`.
    #[inline] pub fn progress_bar(mut self, value: impl IntoValue_<KPIProgressBarConditionalFormatting>) -> Self { self.0.put("ProgressBar", value.into_node()); self }
}
impl IntoValue_<KPIConditionalFormattingOption> for KPIConditionalFormattingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpiconditionalformatting.html)
#[must_use]
pub struct KPIConditionalFormatting(Properties_);
impl KPIConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { KPIConditionalFormatting(Properties_::new()) }
}
impl KPIConditionalFormatting {
    /// Sets `ConditionalFormattingOptions`. 0 to 100 items.
    #[inline] pub fn conditional_formatting_options(mut self, value: impl IntoValue_<Vec<KPIConditionalFormattingOption>>) -> Self { self.0.put("ConditionalFormattingOptions", value.into_node()); self }
}
impl IntoValue_<KPIConditionalFormatting> for KPIConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.KPIVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-kpivisual.html)
#[must_use]
pub struct KPIVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl KPIVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KPIVisual(Properties_::new(), PhantomData_) }
}
impl<S0> KPIVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<KPIConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `ConditionalFormatting`.
    #[inline] pub fn conditional_formatting(mut self, value: impl IntoValue_<KPIConditionalFormatting>) -> Self { self.0.put("ConditionalFormatting", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> KPIVisual<Set_> { self.0.put("VisualId", value.into_node()); KPIVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<KPIVisual> for KPIVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LayerCustomActionOperation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-layercustomactionoperation.html)
#[must_use]
pub struct LayerCustomActionOperation(Properties_);
impl LayerCustomActionOperation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LayerCustomActionOperation(Properties_::new()) }
}
impl LayerCustomActionOperation {
    /// Sets `FilterOperation`.
    #[inline] pub fn filter_operation(mut self, value: impl IntoValue_<CustomActionFilterOperation>) -> Self { self.0.put("FilterOperation", value.into_node()); self }
    /// Sets `NavigationOperation`.
    #[inline] pub fn navigation_operation(mut self, value: impl IntoValue_<CustomActionNavigationOperation>) -> Self { self.0.put("NavigationOperation", value.into_node()); self }
    /// Sets `SetParametersOperation`.
    #[inline] pub fn set_parameters_operation(mut self, value: impl IntoValue_<CustomActionSetParametersOperation>) -> Self { self.0.put("SetParametersOperation", value.into_node()); self }
    /// Sets `URLOperation`.
    #[inline] pub fn url_operation(mut self, value: impl IntoValue_<CustomActionURLOperation>) -> Self { self.0.put("URLOperation", value.into_node()); self }
}
impl IntoValue_<LayerCustomActionOperation> for LayerCustomActionOperation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LayerCustomAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-layercustomaction.html)
#[must_use]
pub struct LayerCustomAction<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl LayerCustomAction<Missing_<super::required::action_operations>, Missing_<super::required::custom_action_id>, Missing_<super::required::name>, Missing_<super::required::trigger>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LayerCustomAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> LayerCustomAction<S0, S1, S2, S3> {
    /// Sets `ActionOperations`. Required. 1 to 2 items.
    #[inline] pub fn action_operations(mut self, value: impl IntoValue_<Vec<LayerCustomActionOperation>>) -> LayerCustomAction<Set_, S1, S2, S3> { self.0.put("ActionOperations", value.into_node()); LayerCustomAction(self.0, PhantomData_) }
    /// Sets `CustomActionId`. Required. 1 to 512 characters.
    #[inline] pub fn custom_action_id(mut self, value: impl IntoValue_<String>) -> LayerCustomAction<S0, Set_, S2, S3> { self.0.put("CustomActionId", value.into_node()); LayerCustomAction(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> LayerCustomAction<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); LayerCustomAction(self.0, PhantomData_) }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Trigger`. Required. The values are constants of [`LayerCustomActionTrigger`].
    #[inline] pub fn trigger(mut self, value: impl IntoValue_<LayerCustomActionTrigger>) -> LayerCustomAction<S0, S1, S2, Set_> { self.0.put("Trigger", value.into_node()); LayerCustomAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<LayerCustomAction> for LayerCustomAction<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialStaticFileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialstaticfilesource.html)
#[must_use]
pub struct GeospatialStaticFileSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialStaticFileSource<Missing_<super::required::static_file_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialStaticFileSource(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialStaticFileSource<S0> {
    /// Sets `StaticFileId`. Required. 1 to 512 characters.
    #[inline] pub fn static_file_id(mut self, value: impl IntoValue_<String>) -> GeospatialStaticFileSource<Set_> { self.0.put("StaticFileId", value.into_node()); GeospatialStaticFileSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialStaticFileSource> for GeospatialStaticFileSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialDataSourceItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialdatasourceitem.html)
#[must_use]
pub struct GeospatialDataSourceItem(Properties_);
impl GeospatialDataSourceItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialDataSourceItem(Properties_::new()) }
}
impl GeospatialDataSourceItem {
    /// Sets `StaticFileDataSource`.
    #[inline] pub fn static_file_data_source(mut self, value: impl IntoValue_<GeospatialStaticFileSource>) -> Self { self.0.put("StaticFileDataSource", value.into_node()); self }
}
impl IntoValue_<GeospatialDataSourceItem> for GeospatialDataSourceItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLayerColorField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallayercolorfield.html)
#[must_use]
pub struct GeospatialLayerColorField(Properties_);
impl GeospatialLayerColorField {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLayerColorField(Properties_::new()) }
}
impl GeospatialLayerColorField {
    /// Sets `ColorDimensionsFields`. At most 1 item.
    #[inline] pub fn color_dimensions_fields(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("ColorDimensionsFields", value.into_node()); self }
    /// Sets `ColorValuesFields`. At most 1 item.
    #[inline] pub fn color_values_fields(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("ColorValuesFields", value.into_node()); self }
}
impl IntoValue_<GeospatialLayerColorField> for GeospatialLayerColorField { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.UnaggregatedField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-unaggregatedfield.html)
#[must_use]
pub struct UnaggregatedField<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UnaggregatedField<Missing_<super::required::column>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UnaggregatedField(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UnaggregatedField<S0, S1> {
    /// Sets `Column`. Required.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnIdentifier>) -> UnaggregatedField<Set_, S1> { self.0.put("Column", value.into_node()); UnaggregatedField(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> UnaggregatedField<S0, Set_> { self.0.put("FieldId", value.into_node()); UnaggregatedField(self.0, PhantomData_) }
    /// Sets `FormatConfiguration`.
    #[inline] pub fn format_configuration(mut self, value: impl IntoValue_<FormatConfiguration>) -> Self { self.0.put("FormatConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UnaggregatedField> for UnaggregatedField<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLayerJoinDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallayerjoindefinition.html)
#[must_use]
pub struct GeospatialLayerJoinDefinition(Properties_);
impl GeospatialLayerJoinDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLayerJoinDefinition(Properties_::new()) }
}
impl GeospatialLayerJoinDefinition {
    /// Sets `ColorField`.
    #[inline] pub fn color_field(mut self, value: impl IntoValue_<GeospatialLayerColorField>) -> Self { self.0.put("ColorField", value.into_node()); self }
    /// Sets `DatasetKeyField`.
    #[inline] pub fn dataset_key_field(mut self, value: impl IntoValue_<UnaggregatedField>) -> Self { self.0.put("DatasetKeyField", value.into_node()); self }
    /// Sets `ShapeKeyField`.
    #[inline] pub fn shape_key_field(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ShapeKeyField", value.into_node()); self }
}
impl IntoValue_<GeospatialLayerJoinDefinition> for GeospatialLayerJoinDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialCategoricalDataColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcategoricaldatacolor.html)
#[must_use]
pub struct GeospatialCategoricalDataColor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GeospatialCategoricalDataColor<Missing_<super::required::color>, Missing_<super::required::data_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialCategoricalDataColor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GeospatialCategoricalDataColor<S0, S1> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> GeospatialCategoricalDataColor<Set_, S1> { self.0.put("Color", value.into_node()); GeospatialCategoricalDataColor(self.0, PhantomData_) }
    /// Sets `DataValue`. Required.
    #[inline] pub fn data_value(mut self, value: impl IntoValue_<String>) -> GeospatialCategoricalDataColor<S0, Set_> { self.0.put("DataValue", value.into_node()); GeospatialCategoricalDataColor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GeospatialCategoricalDataColor> for GeospatialCategoricalDataColor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialNullSymbolStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialnullsymbolstyle.html)
#[must_use]
pub struct GeospatialNullSymbolStyle(Properties_);
impl GeospatialNullSymbolStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialNullSymbolStyle(Properties_::new()) }
}
impl GeospatialNullSymbolStyle {
    /// Sets `FillColor`.
    #[inline] pub fn fill_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FillColor", value.into_node()); self }
    /// Sets `StrokeColor`.
    #[inline] pub fn stroke_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StrokeColor", value.into_node()); self }
    /// Sets `StrokeWidth`. At least 0.
    #[inline] pub fn stroke_width(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StrokeWidth", value.into_node()); self }
}
impl IntoValue_<GeospatialNullSymbolStyle> for GeospatialNullSymbolStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialNullDataSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialnulldatasettings.html)
#[must_use]
pub struct GeospatialNullDataSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialNullDataSettings<Missing_<super::required::symbol_style>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialNullDataSettings(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialNullDataSettings<S0> {
    /// Sets `SymbolStyle`. Required.
    #[inline] pub fn symbol_style(mut self, value: impl IntoValue_<GeospatialNullSymbolStyle>) -> GeospatialNullDataSettings<Set_> { self.0.put("SymbolStyle", value.into_node()); GeospatialNullDataSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialNullDataSettings> for GeospatialNullDataSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialCategoricalColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcategoricalcolor.html)
#[must_use]
pub struct GeospatialCategoricalColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialCategoricalColor<Missing_<super::required::category_data_colors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialCategoricalColor(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialCategoricalColor<S0> {
    /// Sets `CategoryDataColors`. Required.
    #[inline] pub fn category_data_colors(mut self, value: impl IntoValue_<Vec<GeospatialCategoricalDataColor>>) -> GeospatialCategoricalColor<Set_> { self.0.put("CategoryDataColors", value.into_node()); GeospatialCategoricalColor(self.0, PhantomData_) }
    /// Sets `DefaultOpacity`. 0 to 1.
    #[inline] pub fn default_opacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DefaultOpacity", value.into_node()); self }
    /// Sets `NullDataSettings`.
    #[inline] pub fn null_data_settings(mut self, value: impl IntoValue_<GeospatialNullDataSettings>) -> Self { self.0.put("NullDataSettings", value.into_node()); self }
    /// Sets `NullDataVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn null_data_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("NullDataVisibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GeospatialCategoricalColor> for GeospatialCategoricalColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialGradientStepColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialgradientstepcolor.html)
#[must_use]
pub struct GeospatialGradientStepColor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GeospatialGradientStepColor<Missing_<super::required::color>, Missing_<super::required::data_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialGradientStepColor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GeospatialGradientStepColor<S0, S1> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> GeospatialGradientStepColor<Set_, S1> { self.0.put("Color", value.into_node()); GeospatialGradientStepColor(self.0, PhantomData_) }
    /// Sets `DataValue`. Required.
    #[inline] pub fn data_value(mut self, value: impl IntoValue_<f64>) -> GeospatialGradientStepColor<S0, Set_> { self.0.put("DataValue", value.into_node()); GeospatialGradientStepColor(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GeospatialGradientStepColor> for GeospatialGradientStepColor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialGradientColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialgradientcolor.html)
#[must_use]
pub struct GeospatialGradientColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialGradientColor<Missing_<super::required::step_colors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialGradientColor(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialGradientColor<S0> {
    /// Sets `DefaultOpacity`. 0 to 1.
    #[inline] pub fn default_opacity(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DefaultOpacity", value.into_node()); self }
    /// Sets `NullDataSettings`.
    #[inline] pub fn null_data_settings(mut self, value: impl IntoValue_<GeospatialNullDataSettings>) -> Self { self.0.put("NullDataSettings", value.into_node()); self }
    /// Sets `NullDataVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn null_data_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("NullDataVisibility", value.into_node()); self }
    /// Sets `StepColors`. Required. 2 to 3 items.
    #[inline] pub fn step_colors(mut self, value: impl IntoValue_<Vec<GeospatialGradientStepColor>>) -> GeospatialGradientColor<Set_> { self.0.put("StepColors", value.into_node()); GeospatialGradientColor(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialGradientColor> for GeospatialGradientColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialSolidColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialsolidcolor.html)
#[must_use]
pub struct GeospatialSolidColor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialSolidColor<Missing_<super::required::color>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialSolidColor(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialSolidColor<S0> {
    /// Sets `Color`. Required.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> GeospatialSolidColor<Set_> { self.0.put("Color", value.into_node()); GeospatialSolidColor(self.0, PhantomData_) }
    /// Sets `State`. The values are constants of [`GeospatialColorState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<GeospatialColorState>) -> Self { self.0.put("State", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GeospatialSolidColor> for GeospatialSolidColor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialColor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcolor.html)
#[must_use]
pub struct GeospatialColor(Properties_);
impl GeospatialColor {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialColor(Properties_::new()) }
}
impl GeospatialColor {
    /// Sets `Categorical`.
    #[inline] pub fn categorical(mut self, value: impl IntoValue_<GeospatialCategoricalColor>) -> Self { self.0.put("Categorical", value.into_node()); self }
    /// Sets `Gradient`.
    #[inline] pub fn gradient(mut self, value: impl IntoValue_<GeospatialGradientColor>) -> Self { self.0.put("Gradient", value.into_node()); self }
    /// Sets `Solid`.
    #[inline] pub fn solid(mut self, value: impl IntoValue_<GeospatialSolidColor>) -> Self { self.0.put("Solid", value.into_node()); self }
}
impl IntoValue_<GeospatialColor> for GeospatialColor { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLineWidth`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallinewidth.html)
#[must_use]
pub struct GeospatialLineWidth(Properties_);
impl GeospatialLineWidth {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLineWidth(Properties_::new()) }
}
impl GeospatialLineWidth {
    /// Sets `LineWidth`. At least 0.
    #[inline] pub fn line_width(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LineWidth", value.into_node()); self }
}
impl IntoValue_<GeospatialLineWidth> for GeospatialLineWidth { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLineSymbolStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallinesymbolstyle.html)
#[must_use]
pub struct GeospatialLineSymbolStyle(Properties_);
impl GeospatialLineSymbolStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLineSymbolStyle(Properties_::new()) }
}
impl GeospatialLineSymbolStyle {
    /// Sets `FillColor`.
    #[inline] pub fn fill_color(mut self, value: impl IntoValue_<GeospatialColor>) -> Self { self.0.put("FillColor", value.into_node()); self }
    /// Sets `LineWidth`.
    #[inline] pub fn line_width(mut self, value: impl IntoValue_<GeospatialLineWidth>) -> Self { self.0.put("LineWidth", value.into_node()); self }
}
impl IntoValue_<GeospatialLineSymbolStyle> for GeospatialLineSymbolStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLineStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallinestyle.html)
#[must_use]
pub struct GeospatialLineStyle(Properties_);
impl GeospatialLineStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLineStyle(Properties_::new()) }
}
impl GeospatialLineStyle {
    /// Sets `LineSymbolStyle`.
    #[inline] pub fn line_symbol_style(mut self, value: impl IntoValue_<GeospatialLineSymbolStyle>) -> Self { self.0.put("LineSymbolStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialLineStyle> for GeospatialLineStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLineLayer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallinelayer.html)
#[must_use]
pub struct GeospatialLineLayer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialLineLayer<Missing_<super::required::style>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialLineLayer(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialLineLayer<S0> {
    /// Sets `Style`. Required.
    #[inline] pub fn style(mut self, value: impl IntoValue_<GeospatialLineStyle>) -> GeospatialLineLayer<Set_> { self.0.put("Style", value.into_node()); GeospatialLineLayer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialLineLayer> for GeospatialLineLayer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialCircleRadius`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcircleradius.html)
#[must_use]
pub struct GeospatialCircleRadius(Properties_);
impl GeospatialCircleRadius {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialCircleRadius(Properties_::new()) }
}
impl GeospatialCircleRadius {
    /// Sets `Radius`. At least 0.
    #[inline] pub fn radius(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Radius", value.into_node()); self }
}
impl IntoValue_<GeospatialCircleRadius> for GeospatialCircleRadius { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialCircleSymbolStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialcirclesymbolstyle.html)
#[must_use]
pub struct GeospatialCircleSymbolStyle(Properties_);
impl GeospatialCircleSymbolStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialCircleSymbolStyle(Properties_::new()) }
}
impl GeospatialCircleSymbolStyle {
    /// Sets `CircleRadius`.
    #[inline] pub fn circle_radius(mut self, value: impl IntoValue_<GeospatialCircleRadius>) -> Self { self.0.put("CircleRadius", value.into_node()); self }
    /// Sets `FillColor`.
    #[inline] pub fn fill_color(mut self, value: impl IntoValue_<GeospatialColor>) -> Self { self.0.put("FillColor", value.into_node()); self }
    /// Sets `StrokeColor`.
    #[inline] pub fn stroke_color(mut self, value: impl IntoValue_<GeospatialColor>) -> Self { self.0.put("StrokeColor", value.into_node()); self }
    /// Sets `StrokeWidth`.
    #[inline] pub fn stroke_width(mut self, value: impl IntoValue_<GeospatialLineWidth>) -> Self { self.0.put("StrokeWidth", value.into_node()); self }
}
impl IntoValue_<GeospatialCircleSymbolStyle> for GeospatialCircleSymbolStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPointStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpointstyle.html)
#[must_use]
pub struct GeospatialPointStyle(Properties_);
impl GeospatialPointStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialPointStyle(Properties_::new()) }
}
impl GeospatialPointStyle {
    /// Sets `CircleSymbolStyle`.
    #[inline] pub fn circle_symbol_style(mut self, value: impl IntoValue_<GeospatialCircleSymbolStyle>) -> Self { self.0.put("CircleSymbolStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialPointStyle> for GeospatialPointStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPointLayer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpointlayer.html)
#[must_use]
pub struct GeospatialPointLayer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialPointLayer<Missing_<super::required::style>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialPointLayer(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialPointLayer<S0> {
    /// Sets `Style`. Required.
    #[inline] pub fn style(mut self, value: impl IntoValue_<GeospatialPointStyle>) -> GeospatialPointLayer<Set_> { self.0.put("Style", value.into_node()); GeospatialPointLayer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialPointLayer> for GeospatialPointLayer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPolygonSymbolStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpolygonsymbolstyle.html)
#[must_use]
pub struct GeospatialPolygonSymbolStyle(Properties_);
impl GeospatialPolygonSymbolStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialPolygonSymbolStyle(Properties_::new()) }
}
impl GeospatialPolygonSymbolStyle {
    /// Sets `FillColor`.
    #[inline] pub fn fill_color(mut self, value: impl IntoValue_<GeospatialColor>) -> Self { self.0.put("FillColor", value.into_node()); self }
    /// Sets `StrokeColor`.
    #[inline] pub fn stroke_color(mut self, value: impl IntoValue_<GeospatialColor>) -> Self { self.0.put("StrokeColor", value.into_node()); self }
    /// Sets `StrokeWidth`.
    #[inline] pub fn stroke_width(mut self, value: impl IntoValue_<GeospatialLineWidth>) -> Self { self.0.put("StrokeWidth", value.into_node()); self }
}
impl IntoValue_<GeospatialPolygonSymbolStyle> for GeospatialPolygonSymbolStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPolygonStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpolygonstyle.html)
#[must_use]
pub struct GeospatialPolygonStyle(Properties_);
impl GeospatialPolygonStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialPolygonStyle(Properties_::new()) }
}
impl GeospatialPolygonStyle {
    /// Sets `PolygonSymbolStyle`.
    #[inline] pub fn polygon_symbol_style(mut self, value: impl IntoValue_<GeospatialPolygonSymbolStyle>) -> Self { self.0.put("PolygonSymbolStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialPolygonStyle> for GeospatialPolygonStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialPolygonLayer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialpolygonlayer.html)
#[must_use]
pub struct GeospatialPolygonLayer<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialPolygonLayer<Missing_<super::required::style>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialPolygonLayer(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialPolygonLayer<S0> {
    /// Sets `Style`. Required.
    #[inline] pub fn style(mut self, value: impl IntoValue_<GeospatialPolygonStyle>) -> GeospatialPolygonLayer<Set_> { self.0.put("Style", value.into_node()); GeospatialPolygonLayer(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeospatialPolygonLayer> for GeospatialPolygonLayer<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLayerDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallayerdefinition.html)
#[must_use]
pub struct GeospatialLayerDefinition(Properties_);
impl GeospatialLayerDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLayerDefinition(Properties_::new()) }
}
impl GeospatialLayerDefinition {
    /// Sets `LineLayer`.
    #[inline] pub fn line_layer(mut self, value: impl IntoValue_<GeospatialLineLayer>) -> Self { self.0.put("LineLayer", value.into_node()); self }
    /// Sets `PointLayer`.
    #[inline] pub fn point_layer(mut self, value: impl IntoValue_<GeospatialPointLayer>) -> Self { self.0.put("PointLayer", value.into_node()); self }
    /// Sets `PolygonLayer`.
    #[inline] pub fn polygon_layer(mut self, value: impl IntoValue_<GeospatialPolygonLayer>) -> Self { self.0.put("PolygonLayer", value.into_node()); self }
}
impl IntoValue_<GeospatialLayerDefinition> for GeospatialLayerDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLayerItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallayeritem.html)
#[must_use]
pub struct GeospatialLayerItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeospatialLayerItem<Missing_<super::required::layer_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeospatialLayerItem(Properties_::new(), PhantomData_) }
}
impl<S0> GeospatialLayerItem<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<LayerCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `DataSource`.
    #[inline] pub fn data_source(mut self, value: impl IntoValue_<GeospatialDataSourceItem>) -> Self { self.0.put("DataSource", value.into_node()); self }
    /// Sets `JoinDefinition`.
    #[inline] pub fn join_definition(mut self, value: impl IntoValue_<GeospatialLayerJoinDefinition>) -> Self { self.0.put("JoinDefinition", value.into_node()); self }
    /// Sets `Label`.
    #[inline] pub fn label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `LayerDefinition`.
    #[inline] pub fn layer_definition(mut self, value: impl IntoValue_<GeospatialLayerDefinition>) -> Self { self.0.put("LayerDefinition", value.into_node()); self }
    /// Sets `LayerId`. Required.
    #[inline] pub fn layer_id(mut self, value: impl IntoValue_<String>) -> GeospatialLayerItem<Set_> { self.0.put("LayerId", value.into_node()); GeospatialLayerItem(self.0, PhantomData_) }
    /// Sets `LayerType`. The values are constants of [`GeospatialLayerType`].
    #[inline] pub fn layer_type(mut self, value: impl IntoValue_<GeospatialLayerType>) -> Self { self.0.put("LayerType", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GeospatialLayerItem> for GeospatialLayerItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapState`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapstate.html)
#[must_use]
pub struct GeospatialMapState(Properties_);
impl GeospatialMapState {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapState(Properties_::new()) }
}
impl GeospatialMapState {
    /// Sets `Bounds`.
    #[inline] pub fn bounds(mut self, value: impl IntoValue_<GeospatialCoordinateBounds>) -> Self { self.0.put("Bounds", value.into_node()); self }
    /// Sets `MapNavigation`. The values are constants of [`GeospatialMapNavigation`].
    #[inline] pub fn map_navigation(mut self, value: impl IntoValue_<GeospatialMapNavigation>) -> Self { self.0.put("MapNavigation", value.into_node()); self }
}
impl IntoValue_<GeospatialMapState> for GeospatialMapState { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialMapStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatialmapstyle.html)
#[must_use]
pub struct GeospatialMapStyle(Properties_);
impl GeospatialMapStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialMapStyle(Properties_::new()) }
}
impl GeospatialMapStyle {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `BaseMapStyle`. The values are constants of [`BaseMapStyleType`].
    #[inline] pub fn base_map_style(mut self, value: impl IntoValue_<BaseMapStyleType>) -> Self { self.0.put("BaseMapStyle", value.into_node()); self }
    /// Sets `BaseMapVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn base_map_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("BaseMapVisibility", value.into_node()); self }
}
impl IntoValue_<GeospatialMapStyle> for GeospatialMapStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GeospatialLayerMapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-geospatiallayermapconfiguration.html)
#[must_use]
pub struct GeospatialLayerMapConfiguration(Properties_);
impl GeospatialLayerMapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeospatialLayerMapConfiguration(Properties_::new()) }
}
impl GeospatialLayerMapConfiguration {
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `MapLayers`.
    #[inline] pub fn map_layers(mut self, value: impl IntoValue_<Vec<GeospatialLayerItem>>) -> Self { self.0.put("MapLayers", value.into_node()); self }
    /// Sets `MapState`.
    #[inline] pub fn map_state(mut self, value: impl IntoValue_<GeospatialMapState>) -> Self { self.0.put("MapState", value.into_node()); self }
    /// Sets `MapStyle`.
    #[inline] pub fn map_style(mut self, value: impl IntoValue_<GeospatialMapStyle>) -> Self { self.0.put("MapStyle", value.into_node()); self }
}
impl IntoValue_<GeospatialLayerMapConfiguration> for GeospatialLayerMapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LayerMapVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-layermapvisual.html)
#[must_use]
pub struct LayerMapVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LayerMapVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LayerMapVisual(Properties_::new(), PhantomData_) }
}
impl<S0> LayerMapVisual<S0> {
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<GeospatialLayerMapConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `DataSetIdentifier`. 0 to 2048 characters.
    #[inline] pub fn data_set_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetIdentifier", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `TopicIdentifier`. 1 to 2048 characters.
    #[inline] pub fn topic_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicIdentifier", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> LayerMapVisual<Set_> { self.0.put("VisualId", value.into_node()); LayerMapVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LayerMapVisual> for LayerMapVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartDefaultSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartdefaultseriessettings.html)
#[must_use]
pub struct LineChartDefaultSeriesSettings(Properties_);
impl LineChartDefaultSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartDefaultSeriesSettings(Properties_::new()) }
}
impl LineChartDefaultSeriesSettings {
    /// Sets `AxisBinding`. The values are constants of [`AxisBinding`].
    #[inline] pub fn axis_binding(mut self, value: impl IntoValue_<AxisBinding>) -> Self { self.0.put("AxisBinding", value.into_node()); self }
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
    /// Sets `LineStyleSettings`.
    #[inline] pub fn line_style_settings(mut self, value: impl IntoValue_<LineChartLineStyleSettings>) -> Self { self.0.put("LineStyleSettings", value.into_node()); self }
    /// Sets `MarkerStyleSettings`.
    #[inline] pub fn marker_style_settings(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MarkerStyleSettings", value.into_node()); self }
}
impl IntoValue_<LineChartDefaultSeriesSettings> for LineChartDefaultSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartaggregatedfieldwells.html)
#[must_use]
pub struct LineChartAggregatedFieldWells(Properties_);
impl LineChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartAggregatedFieldWells(Properties_::new()) }
}
impl LineChartAggregatedFieldWells {
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Colors`. 0 to 200 items.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `SmallMultiples`. At most 1 item.
    #[inline] pub fn small_multiples(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("SmallMultiples", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<LineChartAggregatedFieldWells> for LineChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartfieldwells.html)
#[must_use]
pub struct LineChartFieldWells(Properties_);
impl LineChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartFieldWells(Properties_::new()) }
}
impl LineChartFieldWells {
    /// Sets `LineChartAggregatedFieldWells`.
    #[inline] pub fn line_chart_aggregated_field_wells(mut self, value: impl IntoValue_<LineChartAggregatedFieldWells>) -> Self { self.0.put("LineChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<LineChartFieldWells> for LineChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TimeBasedForecastProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-timebasedforecastproperties.html)
#[must_use]
pub struct TimeBasedForecastProperties(Properties_);
impl TimeBasedForecastProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TimeBasedForecastProperties(Properties_::new()) }
}
impl TimeBasedForecastProperties {
    /// Sets `LowerBoundary`.
    #[inline] pub fn lower_boundary(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LowerBoundary", value.into_node()); self }
    /// Sets `PeriodsBackward`. 0 to 1000.
    #[inline] pub fn periods_backward(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeriodsBackward", value.into_node()); self }
    /// Sets `PeriodsForward`. 1 to 1000.
    #[inline] pub fn periods_forward(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PeriodsForward", value.into_node()); self }
    /// Sets `PredictionInterval`. 50 to 95.
    #[inline] pub fn prediction_interval(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PredictionInterval", value.into_node()); self }
    /// Sets `Seasonality`. 1 to 180.
    #[inline] pub fn seasonality(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Seasonality", value.into_node()); self }
    /// Sets `UpperBoundary`.
    #[inline] pub fn upper_boundary(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("UpperBoundary", value.into_node()); self }
}
impl IntoValue_<TimeBasedForecastProperties> for TimeBasedForecastProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WhatIfPointScenario`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-whatifpointscenario.html)
#[must_use]
pub struct WhatIfPointScenario<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WhatIfPointScenario<Missing_<super::required::date>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WhatIfPointScenario(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WhatIfPointScenario<S0, S1> {
    /// Sets `Date`. Required.
    #[inline] pub fn date(mut self, value: impl IntoValue_<String>) -> WhatIfPointScenario<Set_, S1> { self.0.put("Date", value.into_node()); WhatIfPointScenario(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> WhatIfPointScenario<S0, Set_> { self.0.put("Value", value.into_node()); WhatIfPointScenario(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WhatIfPointScenario> for WhatIfPointScenario<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WhatIfRangeScenario`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-whatifrangescenario.html)
#[must_use]
pub struct WhatIfRangeScenario<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WhatIfRangeScenario<Missing_<super::required::end_date>, Missing_<super::required::start_date>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WhatIfRangeScenario(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WhatIfRangeScenario<S0, S1, S2> {
    /// Sets `EndDate`. Required.
    #[inline] pub fn end_date(mut self, value: impl IntoValue_<String>) -> WhatIfRangeScenario<Set_, S1, S2> { self.0.put("EndDate", value.into_node()); WhatIfRangeScenario(self.0, PhantomData_) }
    /// Sets `StartDate`. Required.
    #[inline] pub fn start_date(mut self, value: impl IntoValue_<String>) -> WhatIfRangeScenario<S0, Set_, S2> { self.0.put("StartDate", value.into_node()); WhatIfRangeScenario(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<f64>) -> WhatIfRangeScenario<S0, S1, Set_> { self.0.put("Value", value.into_node()); WhatIfRangeScenario(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WhatIfRangeScenario> for WhatIfRangeScenario<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ForecastScenario`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-forecastscenario.html)
#[must_use]
pub struct ForecastScenario(Properties_);
impl ForecastScenario {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ForecastScenario(Properties_::new()) }
}
impl ForecastScenario {
    /// Sets `WhatIfPointScenario`.
    #[inline] pub fn what_if_point_scenario(mut self, value: impl IntoValue_<WhatIfPointScenario>) -> Self { self.0.put("WhatIfPointScenario", value.into_node()); self }
    /// Sets `WhatIfRangeScenario`.
    #[inline] pub fn what_if_range_scenario(mut self, value: impl IntoValue_<WhatIfRangeScenario>) -> Self { self.0.put("WhatIfRangeScenario", value.into_node()); self }
}
impl IntoValue_<ForecastScenario> for ForecastScenario { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ForecastConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-forecastconfiguration.html)
#[must_use]
pub struct ForecastConfiguration(Properties_);
impl ForecastConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ForecastConfiguration(Properties_::new()) }
}
impl ForecastConfiguration {
    /// Sets `ForecastProperties`.
    #[inline] pub fn forecast_properties(mut self, value: impl IntoValue_<TimeBasedForecastProperties>) -> Self { self.0.put("ForecastProperties", value.into_node()); self }
    /// Sets `Scenario`.
    #[inline] pub fn scenario(mut self, value: impl IntoValue_<ForecastScenario>) -> Self { self.0.put("Scenario", value.into_node()); self }
}
impl IntoValue_<ForecastConfiguration> for ForecastConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.MissingDataConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-missingdataconfiguration.html)
#[must_use]
pub struct MissingDataConfiguration(Properties_);
impl MissingDataConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MissingDataConfiguration(Properties_::new()) }
}
impl MissingDataConfiguration {
    /// Sets `TreatmentOption`. The values are constants of [`MissingDataTreatmentOption`].
    #[inline] pub fn treatment_option(mut self, value: impl IntoValue_<MissingDataTreatmentOption>) -> Self { self.0.put("TreatmentOption", value.into_node()); self }
}
impl IntoValue_<MissingDataConfiguration> for MissingDataConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineSeriesAxisDisplayOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-lineseriesaxisdisplayoptions.html)
#[must_use]
pub struct LineSeriesAxisDisplayOptions(Properties_);
impl LineSeriesAxisDisplayOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineSeriesAxisDisplayOptions(Properties_::new()) }
}
impl LineSeriesAxisDisplayOptions {
    /// Sets `AxisOptions`.
    #[inline] pub fn axis_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("AxisOptions", value.into_node()); self }
    /// Sets `MissingDataConfigurations`. 0 to 100 items.
    #[inline] pub fn missing_data_configurations(mut self, value: impl IntoValue_<Vec<MissingDataConfiguration>>) -> Self { self.0.put("MissingDataConfigurations", value.into_node()); self }
}
impl IntoValue_<LineSeriesAxisDisplayOptions> for LineSeriesAxisDisplayOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartseriessettings.html)
#[must_use]
pub struct LineChartSeriesSettings(Properties_);
impl LineChartSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartSeriesSettings(Properties_::new()) }
}
impl LineChartSeriesSettings {
    /// Sets `DecalSettings`.
    #[inline] pub fn decal_settings(mut self, value: impl IntoValue_<DecalSettings>) -> Self { self.0.put("DecalSettings", value.into_node()); self }
    /// Sets `LineStyleSettings`.
    #[inline] pub fn line_style_settings(mut self, value: impl IntoValue_<LineChartLineStyleSettings>) -> Self { self.0.put("LineStyleSettings", value.into_node()); self }
    /// Sets `MarkerStyleSettings`.
    #[inline] pub fn marker_style_settings(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MarkerStyleSettings", value.into_node()); self }
}
impl IntoValue_<LineChartSeriesSettings> for LineChartSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataFieldSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datafieldseriesitem.html)
#[must_use]
pub struct DataFieldSeriesItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataFieldSeriesItem<Missing_<super::required::axis_binding>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataFieldSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataFieldSeriesItem<S0, S1> {
    /// Sets `AxisBinding`. Required. The values are constants of [`AxisBinding`].
    #[inline] pub fn axis_binding(mut self, value: impl IntoValue_<AxisBinding>) -> DataFieldSeriesItem<Set_, S1> { self.0.put("AxisBinding", value.into_node()); DataFieldSeriesItem(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DataFieldSeriesItem<S0, Set_> { self.0.put("FieldId", value.into_node()); DataFieldSeriesItem(self.0, PhantomData_) }
    /// Sets `FieldValue`.
    #[inline] pub fn field_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldValue", value.into_node()); self }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<LineChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataFieldSeriesItem> for DataFieldSeriesItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.FieldSeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-fieldseriesitem.html)
#[must_use]
pub struct FieldSeriesItem<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FieldSeriesItem<Missing_<super::required::axis_binding>, Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FieldSeriesItem(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FieldSeriesItem<S0, S1> {
    /// Sets `AxisBinding`. Required. The values are constants of [`AxisBinding`].
    #[inline] pub fn axis_binding(mut self, value: impl IntoValue_<AxisBinding>) -> FieldSeriesItem<Set_, S1> { self.0.put("AxisBinding", value.into_node()); FieldSeriesItem(self.0, PhantomData_) }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> FieldSeriesItem<S0, Set_> { self.0.put("FieldId", value.into_node()); FieldSeriesItem(self.0, PhantomData_) }
    /// Sets `Settings`.
    #[inline] pub fn settings(mut self, value: impl IntoValue_<LineChartSeriesSettings>) -> Self { self.0.put("Settings", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FieldSeriesItem> for FieldSeriesItem<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SeriesItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-seriesitem.html)
#[must_use]
pub struct SeriesItem(Properties_);
impl SeriesItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SeriesItem(Properties_::new()) }
}
impl SeriesItem {
    /// Sets `DataFieldSeriesItem`.
    #[inline] pub fn data_field_series_item(mut self, value: impl IntoValue_<DataFieldSeriesItem>) -> Self { self.0.put("DataFieldSeriesItem", value.into_node()); self }
    /// Sets `FieldSeriesItem`.
    #[inline] pub fn field_series_item(mut self, value: impl IntoValue_<FieldSeriesItem>) -> Self { self.0.put("FieldSeriesItem", value.into_node()); self }
}
impl IntoValue_<SeriesItem> for SeriesItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartsortconfiguration.html)
#[must_use]
pub struct LineChartSortConfiguration(Properties_);
impl LineChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartSortConfiguration(Properties_::new()) }
}
impl LineChartSortConfiguration {
    /// Sets `CategoryItemsLimitConfiguration`.
    #[inline] pub fn category_items_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimitConfiguration", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `ColorItemsLimitConfiguration`.
    #[inline] pub fn color_items_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("ColorItemsLimitConfiguration", value.into_node()); self }
    /// Sets `SmallMultiplesLimitConfiguration`.
    #[inline] pub fn small_multiples_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("SmallMultiplesLimitConfiguration", value.into_node()); self }
    /// Sets `SmallMultiplesSort`. 0 to 100 items.
    #[inline] pub fn small_multiples_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("SmallMultiplesSort", value.into_node()); self }
}
impl IntoValue_<LineChartSortConfiguration> for LineChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartconfiguration.html)
#[must_use]
pub struct LineChartConfiguration(Properties_);
impl LineChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LineChartConfiguration(Properties_::new()) }
}
impl LineChartConfiguration {
    /// Sets `ContributionAnalysisDefaults`. 1 to 200 items.
    #[inline] pub fn contribution_analysis_defaults(mut self, value: impl IntoValue_<Vec<ContributionAnalysisDefault>>) -> Self { self.0.put("ContributionAnalysisDefaults", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `DefaultSeriesSettings`.
    #[inline] pub fn default_series_settings(mut self, value: impl IntoValue_<LineChartDefaultSeriesSettings>) -> Self { self.0.put("DefaultSeriesSettings", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<LineChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `ForecastConfigurations`. 0 to 10 items.
    #[inline] pub fn forecast_configurations(mut self, value: impl IntoValue_<Vec<ForecastConfiguration>>) -> Self { self.0.put("ForecastConfigurations", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `PrimaryYAxisDisplayOptions`.
    #[inline] pub fn primary_y_axis_display_options(mut self, value: impl IntoValue_<LineSeriesAxisDisplayOptions>) -> Self { self.0.put("PrimaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `PrimaryYAxisLabelOptions`.
    #[inline] pub fn primary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("PrimaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `ReferenceLines`. 0 to 20 items.
    #[inline] pub fn reference_lines(mut self, value: impl IntoValue_<Vec<ReferenceLine>>) -> Self { self.0.put("ReferenceLines", value.into_node()); self }
    /// Sets `SecondaryYAxisDisplayOptions`.
    #[inline] pub fn secondary_y_axis_display_options(mut self, value: impl IntoValue_<LineSeriesAxisDisplayOptions>) -> Self { self.0.put("SecondaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `SecondaryYAxisLabelOptions`.
    #[inline] pub fn secondary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("SecondaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `Series`. 0 to 2000 items.
    #[inline] pub fn series(mut self, value: impl IntoValue_<Vec<SeriesItem>>) -> Self { self.0.put("Series", value.into_node()); self }
    /// Sets `SingleAxisOptions`.
    #[inline] pub fn single_axis_options(mut self, value: impl IntoValue_<SingleAxisOptions>) -> Self { self.0.put("SingleAxisOptions", value.into_node()); self }
    /// Sets `SmallMultiplesOptions`.
    #[inline] pub fn small_multiples_options(mut self, value: impl IntoValue_<SmallMultiplesOptions>) -> Self { self.0.put("SmallMultiplesOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<LineChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`LineChartType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<LineChartType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
    /// Sets `XAxisDisplayOptions`.
    #[inline] pub fn x_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("XAxisDisplayOptions", value.into_node()); self }
    /// Sets `XAxisLabelOptions`.
    #[inline] pub fn x_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("XAxisLabelOptions", value.into_node()); self }
}
impl IntoValue_<LineChartConfiguration> for LineChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LineChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linechartvisual.html)
#[must_use]
pub struct LineChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LineChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LineChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> LineChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<LineChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> LineChartVisual<Set_> { self.0.put("VisualId", value.into_node()); LineChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LineChartVisual> for LineChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ArcOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-arcoptions.html)
#[must_use]
pub struct ArcOptions(Properties_);
impl ArcOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArcOptions(Properties_::new()) }
}
impl ArcOptions {
    /// Sets `ArcThickness`. The values are constants of [`ArcThickness`].
    #[inline] pub fn arc_thickness(mut self, value: impl IntoValue_<ArcThickness>) -> Self { self.0.put("ArcThickness", value.into_node()); self }
}
impl IntoValue_<ArcOptions> for ArcOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DonutCenterOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-donutcenteroptions.html)
#[must_use]
pub struct DonutCenterOptions(Properties_);
impl DonutCenterOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DonutCenterOptions(Properties_::new()) }
}
impl DonutCenterOptions {
    /// Sets `LabelVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn label_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("LabelVisibility", value.into_node()); self }
}
impl IntoValue_<DonutCenterOptions> for DonutCenterOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DonutOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-donutoptions.html)
#[must_use]
pub struct DonutOptions(Properties_);
impl DonutOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DonutOptions(Properties_::new()) }
}
impl DonutOptions {
    /// Sets `ArcOptions`.
    #[inline] pub fn arc_options(mut self, value: impl IntoValue_<ArcOptions>) -> Self { self.0.put("ArcOptions", value.into_node()); self }
    /// Sets `DonutCenterOptions`.
    #[inline] pub fn donut_center_options(mut self, value: impl IntoValue_<DonutCenterOptions>) -> Self { self.0.put("DonutCenterOptions", value.into_node()); self }
}
impl IntoValue_<DonutOptions> for DonutOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PieChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-piechartaggregatedfieldwells.html)
#[must_use]
pub struct PieChartAggregatedFieldWells(Properties_);
impl PieChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PieChartAggregatedFieldWells(Properties_::new()) }
}
impl PieChartAggregatedFieldWells {
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `SmallMultiples`. At most 1 item.
    #[inline] pub fn small_multiples(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("SmallMultiples", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<PieChartAggregatedFieldWells> for PieChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PieChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-piechartfieldwells.html)
#[must_use]
pub struct PieChartFieldWells(Properties_);
impl PieChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PieChartFieldWells(Properties_::new()) }
}
impl PieChartFieldWells {
    /// Sets `PieChartAggregatedFieldWells`.
    #[inline] pub fn pie_chart_aggregated_field_wells(mut self, value: impl IntoValue_<PieChartAggregatedFieldWells>) -> Self { self.0.put("PieChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<PieChartFieldWells> for PieChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PieChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-piechartsortconfiguration.html)
#[must_use]
pub struct PieChartSortConfiguration(Properties_);
impl PieChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PieChartSortConfiguration(Properties_::new()) }
}
impl PieChartSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `SmallMultiplesLimitConfiguration`.
    #[inline] pub fn small_multiples_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("SmallMultiplesLimitConfiguration", value.into_node()); self }
    /// Sets `SmallMultiplesSort`. 0 to 100 items.
    #[inline] pub fn small_multiples_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("SmallMultiplesSort", value.into_node()); self }
}
impl IntoValue_<PieChartSortConfiguration> for PieChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PieChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-piechartconfiguration.html)
#[must_use]
pub struct PieChartConfiguration(Properties_);
impl PieChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PieChartConfiguration(Properties_::new()) }
}
impl PieChartConfiguration {
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `ContributionAnalysisDefaults`. 1 to 200 items.
    #[inline] pub fn contribution_analysis_defaults(mut self, value: impl IntoValue_<Vec<ContributionAnalysisDefault>>) -> Self { self.0.put("ContributionAnalysisDefaults", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `DonutOptions`.
    #[inline] pub fn donut_options(mut self, value: impl IntoValue_<DonutOptions>) -> Self { self.0.put("DonutOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<PieChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `SmallMultiplesOptions`.
    #[inline] pub fn small_multiples_options(mut self, value: impl IntoValue_<SmallMultiplesOptions>) -> Self { self.0.put("SmallMultiplesOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<PieChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `ValueLabelOptions`.
    #[inline] pub fn value_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ValueLabelOptions", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<PieChartConfiguration> for PieChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PieChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-piechartvisual.html)
#[must_use]
pub struct PieChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PieChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PieChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> PieChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<PieChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> PieChartVisual<Set_> { self.0.put("VisualId", value.into_node()); PieChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PieChartVisual> for PieChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldCollapseStateTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldcollapsestatetarget.html)
#[must_use]
pub struct PivotTableFieldCollapseStateTarget(Properties_);
impl PivotTableFieldCollapseStateTarget {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableFieldCollapseStateTarget(Properties_::new()) }
}
impl PivotTableFieldCollapseStateTarget {
    /// Sets `FieldDataPathValues`. 0 to 20 items.
    #[inline] pub fn field_data_path_values(mut self, value: impl IntoValue_<Vec<DataPathValue>>) -> Self { self.0.put("FieldDataPathValues", value.into_node()); self }
    /// Sets `FieldId`.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
}
impl IntoValue_<PivotTableFieldCollapseStateTarget> for PivotTableFieldCollapseStateTarget { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldCollapseStateOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldcollapsestateoption.html)
#[must_use]
pub struct PivotTableFieldCollapseStateOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotTableFieldCollapseStateOption<Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotTableFieldCollapseStateOption(Properties_::new(), PhantomData_) }
}
impl<S0> PivotTableFieldCollapseStateOption<S0> {
    /// Sets `State`. The values are constants of [`PivotTableFieldCollapseState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<PivotTableFieldCollapseState>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Target`. Required.
    #[inline] pub fn target(mut self, value: impl IntoValue_<PivotTableFieldCollapseStateTarget>) -> PivotTableFieldCollapseStateOption<Set_> { self.0.put("Target", value.into_node()); PivotTableFieldCollapseStateOption(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PivotTableFieldCollapseStateOption> for PivotTableFieldCollapseStateOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableDataPathOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottabledatapathoption.html)
#[must_use]
pub struct PivotTableDataPathOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotTableDataPathOption<Missing_<super::required::data_path_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotTableDataPathOption(Properties_::new(), PhantomData_) }
}
impl<S0> PivotTableDataPathOption<S0> {
    /// Sets `DataPathList`. Required. 0 to 20 items.
    #[inline] pub fn data_path_list(mut self, value: impl IntoValue_<Vec<DataPathValue>>) -> PivotTableDataPathOption<Set_> { self.0.put("DataPathList", value.into_node()); PivotTableDataPathOption(self.0, PhantomData_) }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PivotTableDataPathOption> for PivotTableDataPathOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldoption.html)
#[must_use]
pub struct PivotTableFieldOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotTableFieldOption<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotTableFieldOption(Properties_::new(), PhantomData_) }
}
impl<S0> PivotTableFieldOption<S0> {
    /// Sets `CustomLabel`. 1 to 2048 characters.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> PivotTableFieldOption<Set_> { self.0.put("FieldId", value.into_node()); PivotTableFieldOption(self.0, PhantomData_) }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PivotTableFieldOption> for PivotTableFieldOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldoptions.html)
#[must_use]
pub struct PivotTableFieldOptions(Properties_);
impl PivotTableFieldOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableFieldOptions(Properties_::new()) }
}
impl PivotTableFieldOptions {
    /// Sets `CollapseStateOptions`.
    #[inline] pub fn collapse_state_options(mut self, value: impl IntoValue_<Vec<PivotTableFieldCollapseStateOption>>) -> Self { self.0.put("CollapseStateOptions", value.into_node()); self }
    /// Sets `DataPathOptions`. 0 to 100 items.
    #[inline] pub fn data_path_options(mut self, value: impl IntoValue_<Vec<PivotTableDataPathOption>>) -> Self { self.0.put("DataPathOptions", value.into_node()); self }
    /// Sets `SelectedFieldOptions`. 0 to 100 items.
    #[inline] pub fn selected_field_options(mut self, value: impl IntoValue_<Vec<PivotTableFieldOption>>) -> Self { self.0.put("SelectedFieldOptions", value.into_node()); self }
}
impl IntoValue_<PivotTableFieldOptions> for PivotTableFieldOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableaggregatedfieldwells.html)
#[must_use]
pub struct PivotTableAggregatedFieldWells(Properties_);
impl PivotTableAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableAggregatedFieldWells(Properties_::new()) }
}
impl PivotTableAggregatedFieldWells {
    /// Sets `Columns`. 0 to 40 items.
    #[inline] pub fn columns(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Columns", value.into_node()); self }
    /// Sets `Rows`. 0 to 40 items.
    #[inline] pub fn rows(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Rows", value.into_node()); self }
    /// Sets `Values`. 0 to 40 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<PivotTableAggregatedFieldWells> for PivotTableAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldwells.html)
#[must_use]
pub struct PivotTableFieldWells(Properties_);
impl PivotTableFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableFieldWells(Properties_::new()) }
}
impl PivotTableFieldWells {
    /// Sets `PivotTableAggregatedFieldWells`.
    #[inline] pub fn pivot_table_aggregated_field_wells(mut self, value: impl IntoValue_<PivotTableAggregatedFieldWells>) -> Self { self.0.put("PivotTableAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<PivotTableFieldWells> for PivotTableFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTablePaginatedReportOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablepaginatedreportoptions.html)
#[must_use]
pub struct PivotTablePaginatedReportOptions(Properties_);
impl PivotTablePaginatedReportOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTablePaginatedReportOptions(Properties_::new()) }
}
impl PivotTablePaginatedReportOptions {
    /// Sets `OverflowColumnHeaderVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn overflow_column_header_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("OverflowColumnHeaderVisibility", value.into_node()); self }
    /// Sets `VerticalOverflowVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn vertical_overflow_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("VerticalOverflowVisibility", value.into_node()); self }
}
impl IntoValue_<PivotTablePaginatedReportOptions> for PivotTablePaginatedReportOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataPathSort`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datapathsort.html)
#[must_use]
pub struct DataPathSort<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataPathSort<Missing_<super::required::direction>, Missing_<super::required::sort_paths>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataPathSort(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataPathSort<S0, S1> {
    /// Sets `Direction`. Required. The values are constants of [`SortDirection`].
    #[inline] pub fn direction(mut self, value: impl IntoValue_<SortDirection>) -> DataPathSort<Set_, S1> { self.0.put("Direction", value.into_node()); DataPathSort(self.0, PhantomData_) }
    /// Sets `SortPaths`. Required. 0 to 20 items.
    #[inline] pub fn sort_paths(mut self, value: impl IntoValue_<Vec<DataPathValue>>) -> DataPathSort<S0, Set_> { self.0.put("SortPaths", value.into_node()); DataPathSort(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataPathSort> for DataPathSort<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableSortBy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablesortby.html)
#[must_use]
pub struct PivotTableSortBy(Properties_);
impl PivotTableSortBy {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableSortBy(Properties_::new()) }
}
impl PivotTableSortBy {
    /// Sets `Column`.
    #[inline] pub fn column(mut self, value: impl IntoValue_<ColumnSort>) -> Self { self.0.put("Column", value.into_node()); self }
    /// Sets `DataPath`.
    #[inline] pub fn data_path(mut self, value: impl IntoValue_<DataPathSort>) -> Self { self.0.put("DataPath", value.into_node()); self }
    /// Sets `Field`.
    #[inline] pub fn field(mut self, value: impl IntoValue_<FieldSort>) -> Self { self.0.put("Field", value.into_node()); self }
}
impl IntoValue_<PivotTableSortBy> for PivotTableSortBy { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotFieldSortOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivotfieldsortoptions.html)
#[must_use]
pub struct PivotFieldSortOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PivotFieldSortOptions<Missing_<super::required::field_id>, Missing_<super::required::sort_by>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotFieldSortOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PivotFieldSortOptions<S0, S1> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> PivotFieldSortOptions<Set_, S1> { self.0.put("FieldId", value.into_node()); PivotFieldSortOptions(self.0, PhantomData_) }
    /// Sets `SortBy`. Required.
    #[inline] pub fn sort_by(mut self, value: impl IntoValue_<PivotTableSortBy>) -> PivotFieldSortOptions<S0, Set_> { self.0.put("SortBy", value.into_node()); PivotFieldSortOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PivotFieldSortOptions> for PivotFieldSortOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablesortconfiguration.html)
#[must_use]
pub struct PivotTableSortConfiguration(Properties_);
impl PivotTableSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableSortConfiguration(Properties_::new()) }
}
impl PivotTableSortConfiguration {
    /// Sets `FieldSortOptions`. 0 to 200 items.
    #[inline] pub fn field_sort_options(mut self, value: impl IntoValue_<Vec<PivotFieldSortOptions>>) -> Self { self.0.put("FieldSortOptions", value.into_node()); self }
}
impl IntoValue_<PivotTableSortConfiguration> for PivotTableSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableBorderOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableborderoptions.html)
#[must_use]
pub struct TableBorderOptions(Properties_);
impl TableBorderOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableBorderOptions(Properties_::new()) }
}
impl TableBorderOptions {
    /// Sets `Color`.
    #[inline] pub fn color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Style`. The values are constants of [`TableBorderStyle`].
    #[inline] pub fn style(mut self, value: impl IntoValue_<TableBorderStyle>) -> Self { self.0.put("Style", value.into_node()); self }
    /// Sets `Thickness`. 1 to 4.
    #[inline] pub fn thickness(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Thickness", value.into_node()); self }
}
impl IntoValue_<TableBorderOptions> for TableBorderOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableSideBorderOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablesideborderoptions.html)
#[must_use]
pub struct TableSideBorderOptions(Properties_);
impl TableSideBorderOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableSideBorderOptions(Properties_::new()) }
}
impl TableSideBorderOptions {
    /// Sets `Bottom`.
    #[inline] pub fn bottom(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("Bottom", value.into_node()); self }
    /// Sets `InnerHorizontal`.
    #[inline] pub fn inner_horizontal(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("InnerHorizontal", value.into_node()); self }
    /// Sets `InnerVertical`.
    #[inline] pub fn inner_vertical(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("InnerVertical", value.into_node()); self }
    /// Sets `Left`.
    #[inline] pub fn left(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("Left", value.into_node()); self }
    /// Sets `Right`.
    #[inline] pub fn right(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("Right", value.into_node()); self }
    /// Sets `Top`.
    #[inline] pub fn top(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("Top", value.into_node()); self }
}
impl IntoValue_<TableSideBorderOptions> for TableSideBorderOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.GlobalTableBorderOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-globaltableborderoptions.html)
#[must_use]
pub struct GlobalTableBorderOptions(Properties_);
impl GlobalTableBorderOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalTableBorderOptions(Properties_::new()) }
}
impl GlobalTableBorderOptions {
    /// Sets `SideSpecificBorder`.
    #[inline] pub fn side_specific_border(mut self, value: impl IntoValue_<TableSideBorderOptions>) -> Self { self.0.put("SideSpecificBorder", value.into_node()); self }
    /// Sets `UniformBorder`.
    #[inline] pub fn uniform_border(mut self, value: impl IntoValue_<TableBorderOptions>) -> Self { self.0.put("UniformBorder", value.into_node()); self }
}
impl IntoValue_<GlobalTableBorderOptions> for GlobalTableBorderOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableCellStyle`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablecellstyle.html)
#[must_use]
pub struct TableCellStyle(Properties_);
impl TableCellStyle {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableCellStyle(Properties_::new()) }
}
impl TableCellStyle {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `Border`.
    #[inline] pub fn border(mut self, value: impl IntoValue_<GlobalTableBorderOptions>) -> Self { self.0.put("Border", value.into_node()); self }
    /// Sets `FontConfiguration`.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> Self { self.0.put("FontConfiguration", value.into_node()); self }
    /// Sets `Height`. 8 to 500.
    #[inline] pub fn height(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `HorizontalTextAlignment`. The values are constants of [`HorizontalTextAlignment`].
    #[inline] pub fn horizontal_text_alignment(mut self, value: impl IntoValue_<HorizontalTextAlignment>) -> Self { self.0.put("HorizontalTextAlignment", value.into_node()); self }
    /// Sets `TextWrap`. The values are constants of [`TextWrap`].
    #[inline] pub fn text_wrap(mut self, value: impl IntoValue_<TextWrap>) -> Self { self.0.put("TextWrap", value.into_node()); self }
    /// Sets `VerticalTextAlignment`. The values are constants of [`VerticalTextAlignment`].
    #[inline] pub fn vertical_text_alignment(mut self, value: impl IntoValue_<VerticalTextAlignment>) -> Self { self.0.put("VerticalTextAlignment", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<TableCellStyle> for TableCellStyle { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RowAlternateColorOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-rowalternatecoloroptions.html)
#[must_use]
pub struct RowAlternateColorOptions(Properties_);
impl RowAlternateColorOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RowAlternateColorOptions(Properties_::new()) }
}
impl RowAlternateColorOptions {
    /// Sets `RowAlternateColors`. At most 1 item.
    #[inline] pub fn row_alternate_colors(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RowAlternateColors", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `UsePrimaryBackgroundColor`. The values are constants of [`WidgetStatus`].
    #[inline] pub fn use_primary_background_color(mut self, value: impl IntoValue_<WidgetStatus>) -> Self { self.0.put("UsePrimaryBackgroundColor", value.into_node()); self }
}
impl IntoValue_<RowAlternateColorOptions> for RowAlternateColorOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableRowsLabelOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablerowslabeloptions.html)
#[must_use]
pub struct PivotTableRowsLabelOptions(Properties_);
impl PivotTableRowsLabelOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableRowsLabelOptions(Properties_::new()) }
}
impl PivotTableRowsLabelOptions {
    /// Sets `CustomLabel`. 1 to 1024 characters.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<PivotTableRowsLabelOptions> for PivotTableRowsLabelOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableoptions.html)
#[must_use]
pub struct PivotTableOptions(Properties_);
impl PivotTableOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableOptions(Properties_::new()) }
}
impl PivotTableOptions {
    /// Sets `CellStyle`.
    #[inline] pub fn cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("CellStyle", value.into_node()); self }
    /// Sets `CollapsedRowDimensionsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn collapsed_row_dimensions_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("CollapsedRowDimensionsVisibility", value.into_node()); self }
    /// Sets `ColumnHeaderStyle`.
    #[inline] pub fn column_header_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("ColumnHeaderStyle", value.into_node()); self }
    /// Sets `ColumnNamesVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn column_names_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("ColumnNamesVisibility", value.into_node()); self }
    /// Sets `DefaultCellWidth`.
    #[inline] pub fn default_cell_width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultCellWidth", value.into_node()); self }
    /// Sets `MetricPlacement`. The values are constants of [`PivotTableMetricPlacement`].
    #[inline] pub fn metric_placement(mut self, value: impl IntoValue_<PivotTableMetricPlacement>) -> Self { self.0.put("MetricPlacement", value.into_node()); self }
    /// Sets `RowAlternateColorOptions`.
    #[inline] pub fn row_alternate_color_options(mut self, value: impl IntoValue_<RowAlternateColorOptions>) -> Self { self.0.put("RowAlternateColorOptions", value.into_node()); self }
    /// Sets `RowFieldNamesStyle`.
    #[inline] pub fn row_field_names_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("RowFieldNamesStyle", value.into_node()); self }
    /// Sets `RowHeaderStyle`.
    #[inline] pub fn row_header_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("RowHeaderStyle", value.into_node()); self }
    /// Sets `RowsLabelOptions`.
    #[inline] pub fn rows_label_options(mut self, value: impl IntoValue_<PivotTableRowsLabelOptions>) -> Self { self.0.put("RowsLabelOptions", value.into_node()); self }
    /// Sets `RowsLayout`. The values are constants of [`PivotTableRowsLayout`].
    #[inline] pub fn rows_layout(mut self, value: impl IntoValue_<PivotTableRowsLayout>) -> Self { self.0.put("RowsLayout", value.into_node()); self }
    /// Sets `SingleMetricVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn single_metric_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("SingleMetricVisibility", value.into_node()); self }
    /// Sets `ToggleButtonsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn toggle_buttons_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("ToggleButtonsVisibility", value.into_node()); self }
}
impl IntoValue_<PivotTableOptions> for PivotTableOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableFieldSubtotalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablefieldsubtotaloptions.html)
#[must_use]
pub struct PivotTableFieldSubtotalOptions(Properties_);
impl PivotTableFieldSubtotalOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableFieldSubtotalOptions(Properties_::new()) }
}
impl PivotTableFieldSubtotalOptions {
    /// Sets `FieldId`. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldId", value.into_node()); self }
}
impl IntoValue_<PivotTableFieldSubtotalOptions> for PivotTableFieldSubtotalOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableStyleTarget`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablestyletarget.html)
#[must_use]
pub struct TableStyleTarget<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableStyleTarget<Missing_<super::required::cell_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableStyleTarget(Properties_::new(), PhantomData_) }
}
impl<S0> TableStyleTarget<S0> {
    /// Sets `CellType`. Required. The values are constants of [`StyledCellType`].
    #[inline] pub fn cell_type(mut self, value: impl IntoValue_<StyledCellType>) -> TableStyleTarget<Set_> { self.0.put("CellType", value.into_node()); TableStyleTarget(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TableStyleTarget> for TableStyleTarget<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SubtotalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-subtotaloptions.html)
#[must_use]
pub struct SubtotalOptions(Properties_);
impl SubtotalOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubtotalOptions(Properties_::new()) }
}
impl SubtotalOptions {
    /// Sets `CustomLabel`.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `FieldLevel`. The values are constants of [`PivotTableSubtotalLevel`].
    #[inline] pub fn field_level(mut self, value: impl IntoValue_<PivotTableSubtotalLevel>) -> Self { self.0.put("FieldLevel", value.into_node()); self }
    /// Sets `FieldLevelOptions`. 0 to 100 items.
    #[inline] pub fn field_level_options(mut self, value: impl IntoValue_<Vec<PivotTableFieldSubtotalOptions>>) -> Self { self.0.put("FieldLevelOptions", value.into_node()); self }
    /// Sets `MetricHeaderCellStyle`.
    #[inline] pub fn metric_header_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("MetricHeaderCellStyle", value.into_node()); self }
    /// Sets `StyleTargets`. 0 to 3 items.
    #[inline] pub fn style_targets(mut self, value: impl IntoValue_<Vec<TableStyleTarget>>) -> Self { self.0.put("StyleTargets", value.into_node()); self }
    /// Sets `TotalCellStyle`.
    #[inline] pub fn total_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("TotalCellStyle", value.into_node()); self }
    /// Sets `TotalsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn totals_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TotalsVisibility", value.into_node()); self }
    /// Sets `ValueCellStyle`.
    #[inline] pub fn value_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("ValueCellStyle", value.into_node()); self }
}
impl IntoValue_<SubtotalOptions> for SubtotalOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TotalAggregationFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-totalaggregationfunction.html)
#[must_use]
pub struct TotalAggregationFunction(Properties_);
impl TotalAggregationFunction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TotalAggregationFunction(Properties_::new()) }
}
impl TotalAggregationFunction {
    /// Sets `SimpleTotalAggregationFunction`. The values are constants of [`SimpleTotalAggregationFunction`].
    #[inline] pub fn simple_total_aggregation_function(mut self, value: impl IntoValue_<SimpleTotalAggregationFunction>) -> Self { self.0.put("SimpleTotalAggregationFunction", value.into_node()); self }
}
impl IntoValue_<TotalAggregationFunction> for TotalAggregationFunction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TotalAggregationOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-totalaggregationoption.html)
#[must_use]
pub struct TotalAggregationOption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TotalAggregationOption<Missing_<super::required::field_id>, Missing_<super::required::total_aggregation_function>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TotalAggregationOption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TotalAggregationOption<S0, S1> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> TotalAggregationOption<Set_, S1> { self.0.put("FieldId", value.into_node()); TotalAggregationOption(self.0, PhantomData_) }
    /// Sets `TotalAggregationFunction`. Required.
    #[inline] pub fn total_aggregation_function(mut self, value: impl IntoValue_<TotalAggregationFunction>) -> TotalAggregationOption<S0, Set_> { self.0.put("TotalAggregationFunction", value.into_node()); TotalAggregationOption(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TotalAggregationOption> for TotalAggregationOption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTotalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottotaloptions.html)
#[must_use]
pub struct PivotTotalOptions(Properties_);
impl PivotTotalOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTotalOptions(Properties_::new()) }
}
impl PivotTotalOptions {
    /// Sets `CustomLabel`.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `MetricHeaderCellStyle`.
    #[inline] pub fn metric_header_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("MetricHeaderCellStyle", value.into_node()); self }
    /// Sets `Placement`. The values are constants of [`TableTotalsPlacement`].
    #[inline] pub fn placement(mut self, value: impl IntoValue_<TableTotalsPlacement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `ScrollStatus`. The values are constants of [`TableTotalsScrollStatus`].
    #[inline] pub fn scroll_status(mut self, value: impl IntoValue_<TableTotalsScrollStatus>) -> Self { self.0.put("ScrollStatus", value.into_node()); self }
    /// Sets `TotalAggregationOptions`. 0 to 200 items.
    #[inline] pub fn total_aggregation_options(mut self, value: impl IntoValue_<Vec<TotalAggregationOption>>) -> Self { self.0.put("TotalAggregationOptions", value.into_node()); self }
    /// Sets `TotalCellStyle`.
    #[inline] pub fn total_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("TotalCellStyle", value.into_node()); self }
    /// Sets `TotalsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn totals_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TotalsVisibility", value.into_node()); self }
    /// Sets `ValueCellStyle`.
    #[inline] pub fn value_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("ValueCellStyle", value.into_node()); self }
}
impl IntoValue_<PivotTotalOptions> for PivotTotalOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableTotalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottabletotaloptions.html)
#[must_use]
pub struct PivotTableTotalOptions(Properties_);
impl PivotTableTotalOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableTotalOptions(Properties_::new()) }
}
impl PivotTableTotalOptions {
    /// Sets `ColumnSubtotalOptions`.
    #[inline] pub fn column_subtotal_options(mut self, value: impl IntoValue_<SubtotalOptions>) -> Self { self.0.put("ColumnSubtotalOptions", value.into_node()); self }
    /// Sets `ColumnTotalOptions`.
    #[inline] pub fn column_total_options(mut self, value: impl IntoValue_<PivotTotalOptions>) -> Self { self.0.put("ColumnTotalOptions", value.into_node()); self }
    /// Sets `RowSubtotalOptions`.
    #[inline] pub fn row_subtotal_options(mut self, value: impl IntoValue_<SubtotalOptions>) -> Self { self.0.put("RowSubtotalOptions", value.into_node()); self }
    /// Sets `RowTotalOptions`.
    #[inline] pub fn row_total_options(mut self, value: impl IntoValue_<PivotTotalOptions>) -> Self { self.0.put("RowTotalOptions", value.into_node()); self }
}
impl IntoValue_<PivotTableTotalOptions> for PivotTableTotalOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableconfiguration.html)
#[must_use]
pub struct PivotTableConfiguration(Properties_);
impl PivotTableConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableConfiguration(Properties_::new()) }
}
impl PivotTableConfiguration {
    /// Sets `FieldOptions`.
    #[inline] pub fn field_options(mut self, value: impl IntoValue_<PivotTableFieldOptions>) -> Self { self.0.put("FieldOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<PivotTableFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `PaginatedReportOptions`.
    #[inline] pub fn paginated_report_options(mut self, value: impl IntoValue_<PivotTablePaginatedReportOptions>) -> Self { self.0.put("PaginatedReportOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<PivotTableSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `TableOptions`.
    #[inline] pub fn table_options(mut self, value: impl IntoValue_<PivotTableOptions>) -> Self { self.0.put("TableOptions", value.into_node()); self }
    /// Sets `TotalOptions`.
    #[inline] pub fn total_options(mut self, value: impl IntoValue_<PivotTableTotalOptions>) -> Self { self.0.put("TotalOptions", value.into_node()); self }
}
impl IntoValue_<PivotTableConfiguration> for PivotTableConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableConditionalFormattingScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableconditionalformattingscope.html)
#[must_use]
pub struct PivotTableConditionalFormattingScope(Properties_);
impl PivotTableConditionalFormattingScope {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableConditionalFormattingScope(Properties_::new()) }
}
impl PivotTableConditionalFormattingScope {
    /// Sets `Role`. The values are constants of [`PivotTableConditionalFormattingScopeRole`].
    #[inline] pub fn role(mut self, value: impl IntoValue_<PivotTableConditionalFormattingScopeRole>) -> Self { self.0.put("Role", value.into_node()); self }
}
impl IntoValue_<PivotTableConditionalFormattingScope> for PivotTableConditionalFormattingScope { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TextConditionalFormat`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-textconditionalformat.html)
#[must_use]
pub struct TextConditionalFormat(Properties_);
impl TextConditionalFormat {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TextConditionalFormat(Properties_::new()) }
}
impl TextConditionalFormat {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `Icon`.
    #[inline] pub fn icon(mut self, value: impl IntoValue_<ConditionalFormattingIcon>) -> Self { self.0.put("Icon", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<TextConditionalFormat> for TextConditionalFormat { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableCellConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablecellconditionalformatting.html)
#[must_use]
pub struct PivotTableCellConditionalFormatting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotTableCellConditionalFormatting<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotTableCellConditionalFormatting(Properties_::new(), PhantomData_) }
}
impl<S0> PivotTableCellConditionalFormatting<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> PivotTableCellConditionalFormatting<Set_> { self.0.put("FieldId", value.into_node()); PivotTableCellConditionalFormatting(self.0, PhantomData_) }
    /// Sets `Scope`.
    #[inline] pub fn scope(mut self, value: impl IntoValue_<PivotTableConditionalFormattingScope>) -> Self { self.0.put("Scope", value.into_node()); self }
    /// Sets `Scopes`. 0 to 3 items.
    #[inline] pub fn scopes(mut self, value: impl IntoValue_<Vec<PivotTableConditionalFormattingScope>>) -> Self { self.0.put("Scopes", value.into_node()); self }
    /// Sets `TextFormat`.
    #[inline] pub fn text_format(mut self, value: impl IntoValue_<TextConditionalFormat>) -> Self { self.0.put("TextFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PivotTableCellConditionalFormatting> for PivotTableCellConditionalFormatting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableConditionalFormattingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableconditionalformattingoption.html)
#[must_use]
pub struct PivotTableConditionalFormattingOption(Properties_);
impl PivotTableConditionalFormattingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableConditionalFormattingOption(Properties_::new()) }
}
impl PivotTableConditionalFormattingOption {
    /// Sets `Cell`.
    #[inline] pub fn cell(mut self, value: impl IntoValue_<PivotTableCellConditionalFormatting>) -> Self { self.0.put("Cell", value.into_node()); self }
}
impl IntoValue_<PivotTableConditionalFormattingOption> for PivotTableConditionalFormattingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottableconditionalformatting.html)
#[must_use]
pub struct PivotTableConditionalFormatting(Properties_);
impl PivotTableConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PivotTableConditionalFormatting(Properties_::new()) }
}
impl PivotTableConditionalFormatting {
    /// Sets `ConditionalFormattingOptions`. 0 to 500 items.
    #[inline] pub fn conditional_formatting_options(mut self, value: impl IntoValue_<Vec<PivotTableConditionalFormattingOption>>) -> Self { self.0.put("ConditionalFormattingOptions", value.into_node()); self }
}
impl IntoValue_<PivotTableConditionalFormatting> for PivotTableConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PivotTableVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pivottablevisual.html)
#[must_use]
pub struct PivotTableVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PivotTableVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PivotTableVisual(Properties_::new(), PhantomData_) }
}
impl<S0> PivotTableVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<PivotTableConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ConditionalFormatting`.
    #[inline] pub fn conditional_formatting(mut self, value: impl IntoValue_<PivotTableConditionalFormatting>) -> Self { self.0.put("ConditionalFormatting", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> PivotTableVisual<Set_> { self.0.put("VisualId", value.into_node()); PivotTableVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PivotTableVisual> for PivotTableVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualFieldWell`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualfieldwell.html)
#[must_use]
pub struct PluginVisualFieldWell(Properties_);
impl PluginVisualFieldWell {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualFieldWell(Properties_::new()) }
}
impl PluginVisualFieldWell {
    /// Sets `AxisName`. The values are constants of [`PluginVisualAxisName`].
    #[inline] pub fn axis_name(mut self, value: impl IntoValue_<PluginVisualAxisName>) -> Self { self.0.put("AxisName", value.into_node()); self }
    /// Sets `Dimensions`. 0 to 200 items.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Dimensions", value.into_node()); self }
    /// Sets `Measures`. 0 to 200 items.
    #[inline] pub fn measures(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Measures", value.into_node()); self }
    /// Sets `Unaggregated`. 0 to 200 items.
    #[inline] pub fn unaggregated(mut self, value: impl IntoValue_<Vec<UnaggregatedField>>) -> Self { self.0.put("Unaggregated", value.into_node()); self }
}
impl IntoValue_<PluginVisualFieldWell> for PluginVisualFieldWell { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualItemsLimitConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualitemslimitconfiguration.html)
#[must_use]
pub struct PluginVisualItemsLimitConfiguration(Properties_);
impl PluginVisualItemsLimitConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualItemsLimitConfiguration(Properties_::new()) }
}
impl PluginVisualItemsLimitConfiguration {
    /// Sets `ItemsLimit`.
    #[inline] pub fn items_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ItemsLimit", value.into_node()); self }
}
impl IntoValue_<PluginVisualItemsLimitConfiguration> for PluginVisualItemsLimitConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualTableQuerySort`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualtablequerysort.html)
#[must_use]
pub struct PluginVisualTableQuerySort(Properties_);
impl PluginVisualTableQuerySort {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualTableQuerySort(Properties_::new()) }
}
impl PluginVisualTableQuerySort {
    /// Sets `ItemsLimitConfiguration`.
    #[inline] pub fn items_limit_configuration(mut self, value: impl IntoValue_<PluginVisualItemsLimitConfiguration>) -> Self { self.0.put("ItemsLimitConfiguration", value.into_node()); self }
    /// Sets `RowSort`. 0 to 100 items.
    #[inline] pub fn row_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("RowSort", value.into_node()); self }
}
impl IntoValue_<PluginVisualTableQuerySort> for PluginVisualTableQuerySort { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualsortconfiguration.html)
#[must_use]
pub struct PluginVisualSortConfiguration(Properties_);
impl PluginVisualSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualSortConfiguration(Properties_::new()) }
}
impl PluginVisualSortConfiguration {
    /// Sets `PluginVisualTableQuerySort`.
    #[inline] pub fn plugin_visual_table_query_sort(mut self, value: impl IntoValue_<PluginVisualTableQuerySort>) -> Self { self.0.put("PluginVisualTableQuerySort", value.into_node()); self }
}
impl IntoValue_<PluginVisualSortConfiguration> for PluginVisualSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualProperty`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualproperty.html)
#[must_use]
pub struct PluginVisualProperty(Properties_);
impl PluginVisualProperty {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualProperty(Properties_::new()) }
}
impl PluginVisualProperty {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<PluginVisualProperty> for PluginVisualProperty { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualoptions.html)
#[must_use]
pub struct PluginVisualOptions(Properties_);
impl PluginVisualOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualOptions(Properties_::new()) }
}
impl PluginVisualOptions {
    /// Sets `VisualProperties`.
    #[inline] pub fn visual_properties(mut self, value: impl IntoValue_<Vec<PluginVisualProperty>>) -> Self { self.0.put("VisualProperties", value.into_node()); self }
}
impl IntoValue_<PluginVisualOptions> for PluginVisualOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisualConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisualconfiguration.html)
#[must_use]
pub struct PluginVisualConfiguration(Properties_);
impl PluginVisualConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PluginVisualConfiguration(Properties_::new()) }
}
impl PluginVisualConfiguration {
    /// Sets `FieldWells`. 0 to 10 items.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<Vec<PluginVisualFieldWell>>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<PluginVisualSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `VisualOptions`.
    #[inline] pub fn visual_options(mut self, value: impl IntoValue_<PluginVisualOptions>) -> Self { self.0.put("VisualOptions", value.into_node()); self }
}
impl IntoValue_<PluginVisualConfiguration> for PluginVisualConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.PluginVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-pluginvisual.html)
#[must_use]
pub struct PluginVisual<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PluginVisual<Missing_<super::required::plugin_arn>, Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PluginVisual(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PluginVisual<S0, S1> {
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<PluginVisualConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `PluginArn`. Required.
    #[inline] pub fn plugin_arn(mut self, value: impl IntoValue_<String>) -> PluginVisual<Set_, S1> { self.0.put("PluginArn", value.into_node()); PluginVisual(self.0, PhantomData_) }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> PluginVisual<S0, Set_> { self.0.put("VisualId", value.into_node()); PluginVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PluginVisual> for PluginVisual<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartAreaStyleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartareastylesettings.html)
#[must_use]
pub struct RadarChartAreaStyleSettings(Properties_);
impl RadarChartAreaStyleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartAreaStyleSettings(Properties_::new()) }
}
impl RadarChartAreaStyleSettings {
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
}
impl IntoValue_<RadarChartAreaStyleSettings> for RadarChartAreaStyleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartSeriesSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartseriessettings.html)
#[must_use]
pub struct RadarChartSeriesSettings(Properties_);
impl RadarChartSeriesSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartSeriesSettings(Properties_::new()) }
}
impl RadarChartSeriesSettings {
    /// Sets `AreaStyleSettings`.
    #[inline] pub fn area_style_settings(mut self, value: impl IntoValue_<RadarChartAreaStyleSettings>) -> Self { self.0.put("AreaStyleSettings", value.into_node()); self }
}
impl IntoValue_<RadarChartSeriesSettings> for RadarChartSeriesSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartaggregatedfieldwells.html)
#[must_use]
pub struct RadarChartAggregatedFieldWells(Properties_);
impl RadarChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartAggregatedFieldWells(Properties_::new()) }
}
impl RadarChartAggregatedFieldWells {
    /// Sets `Category`. At most 1 item.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Color`. At most 1 item.
    #[inline] pub fn color(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Color", value.into_node()); self }
    /// Sets `Values`. 0 to 20 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<RadarChartAggregatedFieldWells> for RadarChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartfieldwells.html)
#[must_use]
pub struct RadarChartFieldWells(Properties_);
impl RadarChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartFieldWells(Properties_::new()) }
}
impl RadarChartFieldWells {
    /// Sets `RadarChartAggregatedFieldWells`.
    #[inline] pub fn radar_chart_aggregated_field_wells(mut self, value: impl IntoValue_<RadarChartAggregatedFieldWells>) -> Self { self.0.put("RadarChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<RadarChartFieldWells> for RadarChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartsortconfiguration.html)
#[must_use]
pub struct RadarChartSortConfiguration(Properties_);
impl RadarChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartSortConfiguration(Properties_::new()) }
}
impl RadarChartSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
    /// Sets `ColorItemsLimit`.
    #[inline] pub fn color_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("ColorItemsLimit", value.into_node()); self }
    /// Sets `ColorSort`. 0 to 100 items.
    #[inline] pub fn color_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("ColorSort", value.into_node()); self }
}
impl IntoValue_<RadarChartSortConfiguration> for RadarChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartconfiguration.html)
#[must_use]
pub struct RadarChartConfiguration(Properties_);
impl RadarChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RadarChartConfiguration(Properties_::new()) }
}
impl RadarChartConfiguration {
    /// Sets `AlternateBandColorsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn alternate_band_colors_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("AlternateBandColorsVisibility", value.into_node()); self }
    /// Sets `AlternateBandEvenColor`.
    #[inline] pub fn alternate_band_even_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlternateBandEvenColor", value.into_node()); self }
    /// Sets `AlternateBandOddColor`.
    #[inline] pub fn alternate_band_odd_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AlternateBandOddColor", value.into_node()); self }
    /// Sets `AxesRangeScale`. The values are constants of [`RadarChartAxesRangeScale`].
    #[inline] pub fn axes_range_scale(mut self, value: impl IntoValue_<RadarChartAxesRangeScale>) -> Self { self.0.put("AxesRangeScale", value.into_node()); self }
    /// Sets `BaseSeriesSettings`.
    #[inline] pub fn base_series_settings(mut self, value: impl IntoValue_<RadarChartSeriesSettings>) -> Self { self.0.put("BaseSeriesSettings", value.into_node()); self }
    /// Sets `CategoryAxis`.
    #[inline] pub fn category_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("CategoryAxis", value.into_node()); self }
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `ColorAxis`.
    #[inline] pub fn color_axis(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("ColorAxis", value.into_node()); self }
    /// Sets `ColorLabelOptions`.
    #[inline] pub fn color_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ColorLabelOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<RadarChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `Shape`. The values are constants of [`RadarChartShape`].
    #[inline] pub fn shape(mut self, value: impl IntoValue_<RadarChartShape>) -> Self { self.0.put("Shape", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<RadarChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `StartAngle`. -360 to 360.
    #[inline] pub fn start_angle(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("StartAngle", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
}
impl IntoValue_<RadarChartConfiguration> for RadarChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.RadarChartVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-radarchartvisual.html)
#[must_use]
pub struct RadarChartVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RadarChartVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RadarChartVisual(Properties_::new(), PhantomData_) }
}
impl<S0> RadarChartVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<RadarChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> RadarChartVisual<Set_> { self.0.put("VisualId", value.into_node()); RadarChartVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RadarChartVisual> for RadarChartVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SankeyDiagramAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sankeydiagramaggregatedfieldwells.html)
#[must_use]
pub struct SankeyDiagramAggregatedFieldWells(Properties_);
impl SankeyDiagramAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SankeyDiagramAggregatedFieldWells(Properties_::new()) }
}
impl SankeyDiagramAggregatedFieldWells {
    /// Sets `Destination`. 0 to 200 items.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Source`. 0 to 200 items.
    #[inline] pub fn source(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Weight`. 0 to 200 items.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Weight", value.into_node()); self }
}
impl IntoValue_<SankeyDiagramAggregatedFieldWells> for SankeyDiagramAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SankeyDiagramFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sankeydiagramfieldwells.html)
#[must_use]
pub struct SankeyDiagramFieldWells(Properties_);
impl SankeyDiagramFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SankeyDiagramFieldWells(Properties_::new()) }
}
impl SankeyDiagramFieldWells {
    /// Sets `SankeyDiagramAggregatedFieldWells`.
    #[inline] pub fn sankey_diagram_aggregated_field_wells(mut self, value: impl IntoValue_<SankeyDiagramAggregatedFieldWells>) -> Self { self.0.put("SankeyDiagramAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<SankeyDiagramFieldWells> for SankeyDiagramFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SankeyDiagramSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sankeydiagramsortconfiguration.html)
#[must_use]
pub struct SankeyDiagramSortConfiguration(Properties_);
impl SankeyDiagramSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SankeyDiagramSortConfiguration(Properties_::new()) }
}
impl SankeyDiagramSortConfiguration {
    /// Sets `DestinationItemsLimit`.
    #[inline] pub fn destination_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("DestinationItemsLimit", value.into_node()); self }
    /// Sets `SourceItemsLimit`.
    #[inline] pub fn source_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("SourceItemsLimit", value.into_node()); self }
    /// Sets `WeightSort`. 0 to 100 items.
    #[inline] pub fn weight_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("WeightSort", value.into_node()); self }
}
impl IntoValue_<SankeyDiagramSortConfiguration> for SankeyDiagramSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SankeyDiagramChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sankeydiagramchartconfiguration.html)
#[must_use]
pub struct SankeyDiagramChartConfiguration(Properties_);
impl SankeyDiagramChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SankeyDiagramChartConfiguration(Properties_::new()) }
}
impl SankeyDiagramChartConfiguration {
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<SankeyDiagramFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<SankeyDiagramSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
}
impl IntoValue_<SankeyDiagramChartConfiguration> for SankeyDiagramChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SankeyDiagramVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sankeydiagramvisual.html)
#[must_use]
pub struct SankeyDiagramVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SankeyDiagramVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SankeyDiagramVisual(Properties_::new(), PhantomData_) }
}
impl<S0> SankeyDiagramVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<SankeyDiagramChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> SankeyDiagramVisual<Set_> { self.0.put("VisualId", value.into_node()); SankeyDiagramVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SankeyDiagramVisual> for SankeyDiagramVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotCategoricallyAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotcategoricallyaggregatedfieldwells.html)
#[must_use]
pub struct ScatterPlotCategoricallyAggregatedFieldWells(Properties_);
impl ScatterPlotCategoricallyAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScatterPlotCategoricallyAggregatedFieldWells(Properties_::new()) }
}
impl ScatterPlotCategoricallyAggregatedFieldWells {
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Label`. 0 to 200 items.
    #[inline] pub fn label(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `Size`. 0 to 200 items.
    #[inline] pub fn size(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Size", value.into_node()); self }
    /// Sets `XAxis`. 0 to 200 items.
    #[inline] pub fn x_axis(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("XAxis", value.into_node()); self }
    /// Sets `YAxis`. 0 to 200 items.
    #[inline] pub fn y_axis(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("YAxis", value.into_node()); self }
}
impl IntoValue_<ScatterPlotCategoricallyAggregatedFieldWells> for ScatterPlotCategoricallyAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotUnaggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotunaggregatedfieldwells.html)
#[must_use]
pub struct ScatterPlotUnaggregatedFieldWells(Properties_);
impl ScatterPlotUnaggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScatterPlotUnaggregatedFieldWells(Properties_::new()) }
}
impl ScatterPlotUnaggregatedFieldWells {
    /// Sets `Category`. 0 to 200 items.
    #[inline] pub fn category(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Category", value.into_node()); self }
    /// Sets `Label`. 0 to 200 items.
    #[inline] pub fn label(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Label", value.into_node()); self }
    /// Sets `Size`. 0 to 200 items.
    #[inline] pub fn size(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Size", value.into_node()); self }
    /// Sets `XAxis`. 0 to 200 items.
    #[inline] pub fn x_axis(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("XAxis", value.into_node()); self }
    /// Sets `YAxis`. 0 to 200 items.
    #[inline] pub fn y_axis(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("YAxis", value.into_node()); self }
}
impl IntoValue_<ScatterPlotUnaggregatedFieldWells> for ScatterPlotUnaggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotfieldwells.html)
#[must_use]
pub struct ScatterPlotFieldWells(Properties_);
impl ScatterPlotFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScatterPlotFieldWells(Properties_::new()) }
}
impl ScatterPlotFieldWells {
    /// Sets `ScatterPlotCategoricallyAggregatedFieldWells`.
    #[inline] pub fn scatter_plot_categorically_aggregated_field_wells(mut self, value: impl IntoValue_<ScatterPlotCategoricallyAggregatedFieldWells>) -> Self { self.0.put("ScatterPlotCategoricallyAggregatedFieldWells", value.into_node()); self }
    /// Sets `ScatterPlotUnaggregatedFieldWells`.
    #[inline] pub fn scatter_plot_unaggregated_field_wells(mut self, value: impl IntoValue_<ScatterPlotUnaggregatedFieldWells>) -> Self { self.0.put("ScatterPlotUnaggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<ScatterPlotFieldWells> for ScatterPlotFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotsortconfiguration.html)
#[must_use]
pub struct ScatterPlotSortConfiguration(Properties_);
impl ScatterPlotSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScatterPlotSortConfiguration(Properties_::new()) }
}
impl ScatterPlotSortConfiguration {
    /// Sets `ScatterPlotLimitConfiguration`.
    #[inline] pub fn scatter_plot_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("ScatterPlotLimitConfiguration", value.into_node()); self }
}
impl IntoValue_<ScatterPlotSortConfiguration> for ScatterPlotSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotconfiguration.html)
#[must_use]
pub struct ScatterPlotConfiguration(Properties_);
impl ScatterPlotConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ScatterPlotConfiguration(Properties_::new()) }
}
impl ScatterPlotConfiguration {
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<ScatterPlotFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<ScatterPlotSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
    /// Sets `XAxisDisplayOptions`.
    #[inline] pub fn x_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("XAxisDisplayOptions", value.into_node()); self }
    /// Sets `XAxisLabelOptions`.
    #[inline] pub fn x_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("XAxisLabelOptions", value.into_node()); self }
    /// Sets `YAxisDisplayOptions`.
    #[inline] pub fn y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("YAxisDisplayOptions", value.into_node()); self }
    /// Sets `YAxisLabelOptions`.
    #[inline] pub fn y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("YAxisLabelOptions", value.into_node()); self }
}
impl IntoValue_<ScatterPlotConfiguration> for ScatterPlotConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ScatterPlotVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-scatterplotvisual.html)
#[must_use]
pub struct ScatterPlotVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ScatterPlotVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ScatterPlotVisual(Properties_::new(), PhantomData_) }
}
impl<S0> ScatterPlotVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<ScatterPlotConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> ScatterPlotVisual<Set_> { self.0.put("VisualId", value.into_node()); ScatterPlotVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ScatterPlotVisual> for ScatterPlotVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TablePinnedFieldOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablepinnedfieldoptions.html)
#[must_use]
pub struct TablePinnedFieldOptions(Properties_);
impl TablePinnedFieldOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TablePinnedFieldOptions(Properties_::new()) }
}
impl TablePinnedFieldOptions {
    /// Sets `PinnedLeftFields`. 0 to 201 items.
    #[inline] pub fn pinned_left_fields(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PinnedLeftFields", value.into_node()); self }
}
impl IntoValue_<TablePinnedFieldOptions> for TablePinnedFieldOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableCellImageSizingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablecellimagesizingconfiguration.html)
#[must_use]
pub struct TableCellImageSizingConfiguration(Properties_);
impl TableCellImageSizingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableCellImageSizingConfiguration(Properties_::new()) }
}
impl TableCellImageSizingConfiguration {
    /// Sets `TableCellImageScalingConfiguration`. The values are constants of [`TableCellImageScalingConfiguration`].
    #[inline] pub fn table_cell_image_scaling_configuration(mut self, value: impl IntoValue_<TableCellImageScalingConfiguration>) -> Self { self.0.put("TableCellImageScalingConfiguration", value.into_node()); self }
}
impl IntoValue_<TableCellImageSizingConfiguration> for TableCellImageSizingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldImageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldimageconfiguration.html)
#[must_use]
pub struct TableFieldImageConfiguration(Properties_);
impl TableFieldImageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldImageConfiguration(Properties_::new()) }
}
impl TableFieldImageConfiguration {
    /// Sets `SizingOptions`.
    #[inline] pub fn sizing_options(mut self, value: impl IntoValue_<TableCellImageSizingConfiguration>) -> Self { self.0.put("SizingOptions", value.into_node()); self }
}
impl IntoValue_<TableFieldImageConfiguration> for TableFieldImageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldCustomIconContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldcustomiconcontent.html)
#[must_use]
pub struct TableFieldCustomIconContent(Properties_);
impl TableFieldCustomIconContent {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldCustomIconContent(Properties_::new()) }
}
impl TableFieldCustomIconContent {
    /// Sets `Icon`. The values are constants of [`TableFieldIconSetType`].
    #[inline] pub fn icon(mut self, value: impl IntoValue_<TableFieldIconSetType>) -> Self { self.0.put("Icon", value.into_node()); self }
}
impl IntoValue_<TableFieldCustomIconContent> for TableFieldCustomIconContent { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldCustomTextContent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldcustomtextcontent.html)
#[must_use]
pub struct TableFieldCustomTextContent<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableFieldCustomTextContent<Missing_<super::required::font_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableFieldCustomTextContent(Properties_::new(), PhantomData_) }
}
impl<S0> TableFieldCustomTextContent<S0> {
    /// Sets `FontConfiguration`. Required.
    #[inline] pub fn font_configuration(mut self, value: impl IntoValue_<FontConfiguration>) -> TableFieldCustomTextContent<Set_> { self.0.put("FontConfiguration", value.into_node()); TableFieldCustomTextContent(self.0, PhantomData_) }
    /// Sets `Value`.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TableFieldCustomTextContent> for TableFieldCustomTextContent<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldLinkContentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldlinkcontentconfiguration.html)
#[must_use]
pub struct TableFieldLinkContentConfiguration(Properties_);
impl TableFieldLinkContentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldLinkContentConfiguration(Properties_::new()) }
}
impl TableFieldLinkContentConfiguration {
    /// Sets `CustomIconContent`.
    #[inline] pub fn custom_icon_content(mut self, value: impl IntoValue_<TableFieldCustomIconContent>) -> Self { self.0.put("CustomIconContent", value.into_node()); self }
    /// Sets `CustomTextContent`.
    #[inline] pub fn custom_text_content(mut self, value: impl IntoValue_<TableFieldCustomTextContent>) -> Self { self.0.put("CustomTextContent", value.into_node()); self }
}
impl IntoValue_<TableFieldLinkContentConfiguration> for TableFieldLinkContentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldLinkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldlinkconfiguration.html)
#[must_use]
pub struct TableFieldLinkConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TableFieldLinkConfiguration<Missing_<super::required::content>, Missing_<super::required::target>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableFieldLinkConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TableFieldLinkConfiguration<S0, S1> {
    /// Sets `Content`. Required.
    #[inline] pub fn content(mut self, value: impl IntoValue_<TableFieldLinkContentConfiguration>) -> TableFieldLinkConfiguration<Set_, S1> { self.0.put("Content", value.into_node()); TableFieldLinkConfiguration(self.0, PhantomData_) }
    /// Sets `Target`. Required. The values are constants of [`URLTargetConfiguration`].
    #[inline] pub fn target(mut self, value: impl IntoValue_<URLTargetConfiguration>) -> TableFieldLinkConfiguration<S0, Set_> { self.0.put("Target", value.into_node()); TableFieldLinkConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TableFieldLinkConfiguration> for TableFieldLinkConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldURLConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldurlconfiguration.html)
#[must_use]
pub struct TableFieldURLConfiguration(Properties_);
impl TableFieldURLConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldURLConfiguration(Properties_::new()) }
}
impl TableFieldURLConfiguration {
    /// Sets `ImageConfiguration`.
    #[inline] pub fn image_configuration(mut self, value: impl IntoValue_<TableFieldImageConfiguration>) -> Self { self.0.put("ImageConfiguration", value.into_node()); self }
    /// Sets `LinkConfiguration`.
    #[inline] pub fn link_configuration(mut self, value: impl IntoValue_<TableFieldLinkConfiguration>) -> Self { self.0.put("LinkConfiguration", value.into_node()); self }
}
impl IntoValue_<TableFieldURLConfiguration> for TableFieldURLConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldoption.html)
#[must_use]
pub struct TableFieldOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableFieldOption<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableFieldOption(Properties_::new(), PhantomData_) }
}
impl<S0> TableFieldOption<S0> {
    /// Sets `CustomLabel`. 1 to 2048 characters.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> TableFieldOption<Set_> { self.0.put("FieldId", value.into_node()); TableFieldOption(self.0, PhantomData_) }
    /// Sets `URLStyling`.
    #[inline] pub fn url_styling(mut self, value: impl IntoValue_<TableFieldURLConfiguration>) -> Self { self.0.put("URLStyling", value.into_node()); self }
    /// Sets `Visibility`. The values are constants of [`Visibility`].
    #[inline] pub fn visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("Visibility", value.into_node()); self }
    /// Sets `Width`.
    #[inline] pub fn width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TableFieldOption> for TableFieldOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TransposedTableOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-transposedtableoption.html)
#[must_use]
pub struct TransposedTableOption<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TransposedTableOption<Missing_<super::required::column_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TransposedTableOption(Properties_::new(), PhantomData_) }
}
impl<S0> TransposedTableOption<S0> {
    /// Sets `ColumnIndex`. 0 to 9999.
    #[inline] pub fn column_index(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ColumnIndex", value.into_node()); self }
    /// Sets `ColumnType`. Required. The values are constants of [`TransposedColumnType`].
    #[inline] pub fn column_type(mut self, value: impl IntoValue_<TransposedColumnType>) -> TransposedTableOption<Set_> { self.0.put("ColumnType", value.into_node()); TransposedTableOption(self.0, PhantomData_) }
    /// Sets `ColumnWidth`.
    #[inline] pub fn column_width(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ColumnWidth", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TransposedTableOption> for TransposedTableOption<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldoptions.html)
#[must_use]
pub struct TableFieldOptions(Properties_);
impl TableFieldOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldOptions(Properties_::new()) }
}
impl TableFieldOptions {
    /// Sets `Order`. 0 to 200 items.
    #[inline] pub fn order(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Order", value.into_node()); self }
    /// Sets `PinnedFieldOptions`.
    #[inline] pub fn pinned_field_options(mut self, value: impl IntoValue_<TablePinnedFieldOptions>) -> Self { self.0.put("PinnedFieldOptions", value.into_node()); self }
    /// Sets `SelectedFieldOptions`. 0 to 100 items.
    #[inline] pub fn selected_field_options(mut self, value: impl IntoValue_<Vec<TableFieldOption>>) -> Self { self.0.put("SelectedFieldOptions", value.into_node()); self }
    /// Sets `TransposedTableOptions`. 0 to 10001 items.
    #[inline] pub fn transposed_table_options(mut self, value: impl IntoValue_<Vec<TransposedTableOption>>) -> Self { self.0.put("TransposedTableOptions", value.into_node()); self }
}
impl IntoValue_<TableFieldOptions> for TableFieldOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableaggregatedfieldwells.html)
#[must_use]
pub struct TableAggregatedFieldWells(Properties_);
impl TableAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableAggregatedFieldWells(Properties_::new()) }
}
impl TableAggregatedFieldWells {
    /// Sets `GroupBy`. 0 to 200 items.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<TableAggregatedFieldWells> for TableAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableUnaggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableunaggregatedfieldwells.html)
#[must_use]
pub struct TableUnaggregatedFieldWells(Properties_);
impl TableUnaggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableUnaggregatedFieldWells(Properties_::new()) }
}
impl TableUnaggregatedFieldWells {
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<UnaggregatedField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<TableUnaggregatedFieldWells> for TableUnaggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablefieldwells.html)
#[must_use]
pub struct TableFieldWells(Properties_);
impl TableFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableFieldWells(Properties_::new()) }
}
impl TableFieldWells {
    /// Sets `TableAggregatedFieldWells`.
    #[inline] pub fn table_aggregated_field_wells(mut self, value: impl IntoValue_<TableAggregatedFieldWells>) -> Self { self.0.put("TableAggregatedFieldWells", value.into_node()); self }
    /// Sets `TableUnaggregatedFieldWells`.
    #[inline] pub fn table_unaggregated_field_wells(mut self, value: impl IntoValue_<TableUnaggregatedFieldWells>) -> Self { self.0.put("TableUnaggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<TableFieldWells> for TableFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TablePaginatedReportOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablepaginatedreportoptions.html)
#[must_use]
pub struct TablePaginatedReportOptions(Properties_);
impl TablePaginatedReportOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TablePaginatedReportOptions(Properties_::new()) }
}
impl TablePaginatedReportOptions {
    /// Sets `OverflowColumnHeaderVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn overflow_column_header_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("OverflowColumnHeaderVisibility", value.into_node()); self }
    /// Sets `VerticalOverflowVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn vertical_overflow_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("VerticalOverflowVisibility", value.into_node()); self }
}
impl IntoValue_<TablePaginatedReportOptions> for TablePaginatedReportOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablesortconfiguration.html)
#[must_use]
pub struct TableSortConfiguration(Properties_);
impl TableSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableSortConfiguration(Properties_::new()) }
}
impl TableSortConfiguration {
    /// Sets `PaginationConfiguration`.
    #[inline] pub fn pagination_configuration(mut self, value: impl IntoValue_<PaginationConfiguration>) -> Self { self.0.put("PaginationConfiguration", value.into_node()); self }
    /// Sets `RowSort`. 0 to 100 items.
    #[inline] pub fn row_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("RowSort", value.into_node()); self }
}
impl IntoValue_<TableSortConfiguration> for TableSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataBarsOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-databarsoptions.html)
#[must_use]
pub struct DataBarsOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataBarsOptions<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataBarsOptions(Properties_::new(), PhantomData_) }
}
impl<S0> DataBarsOptions<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> DataBarsOptions<Set_> { self.0.put("FieldId", value.into_node()); DataBarsOptions(self.0, PhantomData_) }
    /// Sets `NegativeColor`.
    #[inline] pub fn negative_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NegativeColor", value.into_node()); self }
    /// Sets `PositiveColor`.
    #[inline] pub fn positive_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PositiveColor", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataBarsOptions> for DataBarsOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SparklinesOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sparklinesoptions.html)
#[must_use]
pub struct SparklinesOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SparklinesOptions<Missing_<super::required::field_id>, Missing_<super::required::x_axis_field>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SparklinesOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SparklinesOptions<S0, S1> {
    /// Sets `AllPointsMarker`.
    #[inline] pub fn all_points_marker(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("AllPointsMarker", value.into_node()); self }
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> SparklinesOptions<Set_, S1> { self.0.put("FieldId", value.into_node()); SparklinesOptions(self.0, PhantomData_) }
    /// Sets `LineColor`.
    #[inline] pub fn line_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LineColor", value.into_node()); self }
    /// Sets `LineInterpolation`. The values are constants of [`LineInterpolation`].
    #[inline] pub fn line_interpolation(mut self, value: impl IntoValue_<LineInterpolation>) -> Self { self.0.put("LineInterpolation", value.into_node()); self }
    /// Sets `MaxValueMarker`.
    #[inline] pub fn max_value_marker(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MaxValueMarker", value.into_node()); self }
    /// Sets `MinValueMarker`.
    #[inline] pub fn min_value_marker(mut self, value: impl IntoValue_<LineChartMarkerStyleSettings>) -> Self { self.0.put("MinValueMarker", value.into_node()); self }
    /// Sets `VisualType`. The values are constants of [`SparklineVisualType`].
    #[inline] pub fn visual_type(mut self, value: impl IntoValue_<SparklineVisualType>) -> Self { self.0.put("VisualType", value.into_node()); self }
    /// Sets `XAxisField`. Required.
    #[inline] pub fn x_axis_field(mut self, value: impl IntoValue_<DimensionField>) -> SparklinesOptions<S0, Set_> { self.0.put("XAxisField", value.into_node()); SparklinesOptions(self.0, PhantomData_) }
    /// Sets `YAxisBehavior`. The values are constants of [`SparklineAxisBehavior`].
    #[inline] pub fn y_axis_behavior(mut self, value: impl IntoValue_<SparklineAxisBehavior>) -> Self { self.0.put("YAxisBehavior", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SparklinesOptions> for SparklinesOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableInlineVisualization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableinlinevisualization.html)
#[must_use]
pub struct TableInlineVisualization(Properties_);
impl TableInlineVisualization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableInlineVisualization(Properties_::new()) }
}
impl TableInlineVisualization {
    /// Sets `DataBars`.
    #[inline] pub fn data_bars(mut self, value: impl IntoValue_<DataBarsOptions>) -> Self { self.0.put("DataBars", value.into_node()); self }
    /// Sets `Sparklines`.
    #[inline] pub fn sparklines(mut self, value: impl IntoValue_<SparklinesOptions>) -> Self { self.0.put("Sparklines", value.into_node()); self }
}
impl IntoValue_<TableInlineVisualization> for TableInlineVisualization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableoptions.html)
#[must_use]
pub struct TableOptions(Properties_);
impl TableOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableOptions(Properties_::new()) }
}
impl TableOptions {
    /// Sets `CellStyle`.
    #[inline] pub fn cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("CellStyle", value.into_node()); self }
    /// Sets `HeaderStyle`.
    #[inline] pub fn header_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("HeaderStyle", value.into_node()); self }
    /// Sets `Orientation`. The values are constants of [`TableOrientation`].
    #[inline] pub fn orientation(mut self, value: impl IntoValue_<TableOrientation>) -> Self { self.0.put("Orientation", value.into_node()); self }
    /// Sets `RowAlternateColorOptions`.
    #[inline] pub fn row_alternate_color_options(mut self, value: impl IntoValue_<RowAlternateColorOptions>) -> Self { self.0.put("RowAlternateColorOptions", value.into_node()); self }
}
impl IntoValue_<TableOptions> for TableOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TotalOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-totaloptions.html)
#[must_use]
pub struct TotalOptions(Properties_);
impl TotalOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TotalOptions(Properties_::new()) }
}
impl TotalOptions {
    /// Sets `CustomLabel`.
    #[inline] pub fn custom_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomLabel", value.into_node()); self }
    /// Sets `Placement`. The values are constants of [`TableTotalsPlacement`].
    #[inline] pub fn placement(mut self, value: impl IntoValue_<TableTotalsPlacement>) -> Self { self.0.put("Placement", value.into_node()); self }
    /// Sets `ScrollStatus`. The values are constants of [`TableTotalsScrollStatus`].
    #[inline] pub fn scroll_status(mut self, value: impl IntoValue_<TableTotalsScrollStatus>) -> Self { self.0.put("ScrollStatus", value.into_node()); self }
    /// Sets `TotalAggregationOptions`. 0 to 200 items.
    #[inline] pub fn total_aggregation_options(mut self, value: impl IntoValue_<Vec<TotalAggregationOption>>) -> Self { self.0.put("TotalAggregationOptions", value.into_node()); self }
    /// Sets `TotalCellStyle`.
    #[inline] pub fn total_cell_style(mut self, value: impl IntoValue_<TableCellStyle>) -> Self { self.0.put("TotalCellStyle", value.into_node()); self }
    /// Sets `TotalsVisibility`. The values are constants of [`Visibility`].
    #[inline] pub fn totals_visibility(mut self, value: impl IntoValue_<Visibility>) -> Self { self.0.put("TotalsVisibility", value.into_node()); self }
}
impl IntoValue_<TotalOptions> for TotalOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableconfiguration.html)
#[must_use]
pub struct TableConfiguration(Properties_);
impl TableConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableConfiguration(Properties_::new()) }
}
impl TableConfiguration {
    /// Sets `FieldOptions`.
    #[inline] pub fn field_options(mut self, value: impl IntoValue_<TableFieldOptions>) -> Self { self.0.put("FieldOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<TableFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `PaginatedReportOptions`.
    #[inline] pub fn paginated_report_options(mut self, value: impl IntoValue_<TablePaginatedReportOptions>) -> Self { self.0.put("PaginatedReportOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<TableSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `TableInlineVisualizations`. 0 to 200 items.
    #[inline] pub fn table_inline_visualizations(mut self, value: impl IntoValue_<Vec<TableInlineVisualization>>) -> Self { self.0.put("TableInlineVisualizations", value.into_node()); self }
    /// Sets `TableOptions`.
    #[inline] pub fn table_options(mut self, value: impl IntoValue_<TableOptions>) -> Self { self.0.put("TableOptions", value.into_node()); self }
    /// Sets `TotalOptions`.
    #[inline] pub fn total_options(mut self, value: impl IntoValue_<TotalOptions>) -> Self { self.0.put("TotalOptions", value.into_node()); self }
}
impl IntoValue_<TableConfiguration> for TableConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableCellConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablecellconditionalformatting.html)
#[must_use]
pub struct TableCellConditionalFormatting<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableCellConditionalFormatting<Missing_<super::required::field_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableCellConditionalFormatting(Properties_::new(), PhantomData_) }
}
impl<S0> TableCellConditionalFormatting<S0> {
    /// Sets `FieldId`. Required. 1 to 512 characters.
    #[inline] pub fn field_id(mut self, value: impl IntoValue_<String>) -> TableCellConditionalFormatting<Set_> { self.0.put("FieldId", value.into_node()); TableCellConditionalFormatting(self.0, PhantomData_) }
    /// Sets `TextFormat`.
    #[inline] pub fn text_format(mut self, value: impl IntoValue_<TextConditionalFormat>) -> Self { self.0.put("TextFormat", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<TableCellConditionalFormatting> for TableCellConditionalFormatting<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableRowConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablerowconditionalformatting.html)
#[must_use]
pub struct TableRowConditionalFormatting(Properties_);
impl TableRowConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableRowConditionalFormatting(Properties_::new()) }
}
impl TableRowConditionalFormatting {
    /// Sets `BackgroundColor`.
    #[inline] pub fn background_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("BackgroundColor", value.into_node()); self }
    /// Sets `TextColor`.
    #[inline] pub fn text_color(mut self, value: impl IntoValue_<ConditionalFormattingColor>) -> Self { self.0.put("TextColor", value.into_node()); self }
}
impl IntoValue_<TableRowConditionalFormatting> for TableRowConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableConditionalFormattingOption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableconditionalformattingoption.html)
#[must_use]
pub struct TableConditionalFormattingOption(Properties_);
impl TableConditionalFormattingOption {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableConditionalFormattingOption(Properties_::new()) }
}
impl TableConditionalFormattingOption {
    /// Sets `Cell`.
    #[inline] pub fn cell(mut self, value: impl IntoValue_<TableCellConditionalFormatting>) -> Self { self.0.put("Cell", value.into_node()); self }
    /// Sets `Row`.
    #[inline] pub fn row(mut self, value: impl IntoValue_<TableRowConditionalFormatting>) -> Self { self.0.put("Row", value.into_node()); self }
}
impl IntoValue_<TableConditionalFormattingOption> for TableConditionalFormattingOption { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableConditionalFormatting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tableconditionalformatting.html)
#[must_use]
pub struct TableConditionalFormatting(Properties_);
impl TableConditionalFormatting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TableConditionalFormatting(Properties_::new()) }
}
impl TableConditionalFormatting {
    /// Sets `ConditionalFormattingOptions`. 0 to 500 items.
    #[inline] pub fn conditional_formatting_options(mut self, value: impl IntoValue_<Vec<TableConditionalFormattingOption>>) -> Self { self.0.put("ConditionalFormattingOptions", value.into_node()); self }
}
impl IntoValue_<TableConditionalFormatting> for TableConditionalFormatting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TableVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-tablevisual.html)
#[must_use]
pub struct TableVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TableVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TableVisual(Properties_::new(), PhantomData_) }
}
impl<S0> TableVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<TableConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ConditionalFormatting`.
    #[inline] pub fn conditional_formatting(mut self, value: impl IntoValue_<TableConditionalFormatting>) -> Self { self.0.put("ConditionalFormatting", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> TableVisual<Set_> { self.0.put("VisualId", value.into_node()); TableVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TableVisual> for TableVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TreeMapAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-treemapaggregatedfieldwells.html)
#[must_use]
pub struct TreeMapAggregatedFieldWells(Properties_);
impl TreeMapAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TreeMapAggregatedFieldWells(Properties_::new()) }
}
impl TreeMapAggregatedFieldWells {
    /// Sets `Colors`. At most 1 item.
    #[inline] pub fn colors(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Colors", value.into_node()); self }
    /// Sets `Groups`. At most 1 item.
    #[inline] pub fn groups(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Groups", value.into_node()); self }
    /// Sets `Sizes`. At most 1 item.
    #[inline] pub fn sizes(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Sizes", value.into_node()); self }
}
impl IntoValue_<TreeMapAggregatedFieldWells> for TreeMapAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TreeMapFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-treemapfieldwells.html)
#[must_use]
pub struct TreeMapFieldWells(Properties_);
impl TreeMapFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TreeMapFieldWells(Properties_::new()) }
}
impl TreeMapFieldWells {
    /// Sets `TreeMapAggregatedFieldWells`.
    #[inline] pub fn tree_map_aggregated_field_wells(mut self, value: impl IntoValue_<TreeMapAggregatedFieldWells>) -> Self { self.0.put("TreeMapAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<TreeMapFieldWells> for TreeMapFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TreeMapSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-treemapsortconfiguration.html)
#[must_use]
pub struct TreeMapSortConfiguration(Properties_);
impl TreeMapSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TreeMapSortConfiguration(Properties_::new()) }
}
impl TreeMapSortConfiguration {
    /// Sets `TreeMapGroupItemsLimitConfiguration`.
    #[inline] pub fn tree_map_group_items_limit_configuration(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("TreeMapGroupItemsLimitConfiguration", value.into_node()); self }
    /// Sets `TreeMapSort`. 0 to 100 items.
    #[inline] pub fn tree_map_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("TreeMapSort", value.into_node()); self }
}
impl IntoValue_<TreeMapSortConfiguration> for TreeMapSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TreeMapConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-treemapconfiguration.html)
#[must_use]
pub struct TreeMapConfiguration(Properties_);
impl TreeMapConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TreeMapConfiguration(Properties_::new()) }
}
impl TreeMapConfiguration {
    /// Sets `ColorLabelOptions`.
    #[inline] pub fn color_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("ColorLabelOptions", value.into_node()); self }
    /// Sets `ColorScale`.
    #[inline] pub fn color_scale(mut self, value: impl IntoValue_<ColorScale>) -> Self { self.0.put("ColorScale", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<TreeMapFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `GroupLabelOptions`.
    #[inline] pub fn group_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("GroupLabelOptions", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `SizeLabelOptions`.
    #[inline] pub fn size_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("SizeLabelOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<TreeMapSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `Tooltip`.
    #[inline] pub fn tooltip(mut self, value: impl IntoValue_<TooltipOptions>) -> Self { self.0.put("Tooltip", value.into_node()); self }
}
impl IntoValue_<TreeMapConfiguration> for TreeMapConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TreeMapVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-treemapvisual.html)
#[must_use]
pub struct TreeMapVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TreeMapVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TreeMapVisual(Properties_::new(), PhantomData_) }
}
impl<S0> TreeMapVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<TreeMapConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> TreeMapVisual<Set_> { self.0.put("VisualId", value.into_node()); TreeMapVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TreeMapVisual> for TreeMapVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartGroupColorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartgroupcolorconfiguration.html)
#[must_use]
pub struct WaterfallChartGroupColorConfiguration(Properties_);
impl WaterfallChartGroupColorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartGroupColorConfiguration(Properties_::new()) }
}
impl WaterfallChartGroupColorConfiguration {
    /// Sets `NegativeBarColor`.
    #[inline] pub fn negative_bar_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NegativeBarColor", value.into_node()); self }
    /// Sets `PositiveBarColor`.
    #[inline] pub fn positive_bar_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PositiveBarColor", value.into_node()); self }
    /// Sets `TotalBarColor`.
    #[inline] pub fn total_bar_color(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TotalBarColor", value.into_node()); self }
}
impl IntoValue_<WaterfallChartGroupColorConfiguration> for WaterfallChartGroupColorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartColorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartcolorconfiguration.html)
#[must_use]
pub struct WaterfallChartColorConfiguration(Properties_);
impl WaterfallChartColorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartColorConfiguration(Properties_::new()) }
}
impl WaterfallChartColorConfiguration {
    /// Sets `GroupColorConfiguration`.
    #[inline] pub fn group_color_configuration(mut self, value: impl IntoValue_<WaterfallChartGroupColorConfiguration>) -> Self { self.0.put("GroupColorConfiguration", value.into_node()); self }
}
impl IntoValue_<WaterfallChartColorConfiguration> for WaterfallChartColorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartaggregatedfieldwells.html)
#[must_use]
pub struct WaterfallChartAggregatedFieldWells(Properties_);
impl WaterfallChartAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartAggregatedFieldWells(Properties_::new()) }
}
impl WaterfallChartAggregatedFieldWells {
    /// Sets `Breakdowns`. 0 to 200 items.
    #[inline] pub fn breakdowns(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Breakdowns", value.into_node()); self }
    /// Sets `Categories`. 0 to 200 items.
    #[inline] pub fn categories(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("Categories", value.into_node()); self }
    /// Sets `Values`. 0 to 200 items.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Values", value.into_node()); self }
}
impl IntoValue_<WaterfallChartAggregatedFieldWells> for WaterfallChartAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartfieldwells.html)
#[must_use]
pub struct WaterfallChartFieldWells(Properties_);
impl WaterfallChartFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartFieldWells(Properties_::new()) }
}
impl WaterfallChartFieldWells {
    /// Sets `WaterfallChartAggregatedFieldWells`.
    #[inline] pub fn waterfall_chart_aggregated_field_wells(mut self, value: impl IntoValue_<WaterfallChartAggregatedFieldWells>) -> Self { self.0.put("WaterfallChartAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<WaterfallChartFieldWells> for WaterfallChartFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartsortconfiguration.html)
#[must_use]
pub struct WaterfallChartSortConfiguration(Properties_);
impl WaterfallChartSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartSortConfiguration(Properties_::new()) }
}
impl WaterfallChartSortConfiguration {
    /// Sets `BreakdownItemsLimit`.
    #[inline] pub fn breakdown_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("BreakdownItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
}
impl IntoValue_<WaterfallChartSortConfiguration> for WaterfallChartSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartoptions.html)
#[must_use]
pub struct WaterfallChartOptions(Properties_);
impl WaterfallChartOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartOptions(Properties_::new()) }
}
impl WaterfallChartOptions {
    /// Sets `TotalBarLabel`.
    #[inline] pub fn total_bar_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TotalBarLabel", value.into_node()); self }
}
impl IntoValue_<WaterfallChartOptions> for WaterfallChartOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallchartconfiguration.html)
#[must_use]
pub struct WaterfallChartConfiguration(Properties_);
impl WaterfallChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WaterfallChartConfiguration(Properties_::new()) }
}
impl WaterfallChartConfiguration {
    /// Sets `CategoryAxisDisplayOptions`.
    #[inline] pub fn category_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("CategoryAxisDisplayOptions", value.into_node()); self }
    /// Sets `CategoryAxisLabelOptions`.
    #[inline] pub fn category_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryAxisLabelOptions", value.into_node()); self }
    /// Sets `ColorConfiguration`.
    #[inline] pub fn color_configuration(mut self, value: impl IntoValue_<WaterfallChartColorConfiguration>) -> Self { self.0.put("ColorConfiguration", value.into_node()); self }
    /// Sets `DataLabels`.
    #[inline] pub fn data_labels(mut self, value: impl IntoValue_<DataLabelOptions>) -> Self { self.0.put("DataLabels", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<WaterfallChartFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `Legend`.
    #[inline] pub fn legend(mut self, value: impl IntoValue_<LegendOptions>) -> Self { self.0.put("Legend", value.into_node()); self }
    /// Sets `PrimaryYAxisDisplayOptions`.
    #[inline] pub fn primary_y_axis_display_options(mut self, value: impl IntoValue_<AxisDisplayOptions>) -> Self { self.0.put("PrimaryYAxisDisplayOptions", value.into_node()); self }
    /// Sets `PrimaryYAxisLabelOptions`.
    #[inline] pub fn primary_y_axis_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("PrimaryYAxisLabelOptions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<WaterfallChartSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `VisualPalette`.
    #[inline] pub fn visual_palette(mut self, value: impl IntoValue_<VisualPalette>) -> Self { self.0.put("VisualPalette", value.into_node()); self }
    /// Sets `WaterfallChartOptions`.
    #[inline] pub fn waterfall_chart_options(mut self, value: impl IntoValue_<WaterfallChartOptions>) -> Self { self.0.put("WaterfallChartOptions", value.into_node()); self }
}
impl IntoValue_<WaterfallChartConfiguration> for WaterfallChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WaterfallVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-waterfallvisual.html)
#[must_use]
pub struct WaterfallVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WaterfallVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WaterfallVisual(Properties_::new(), PhantomData_) }
}
impl<S0> WaterfallVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<WaterfallChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> WaterfallVisual<Set_> { self.0.put("VisualId", value.into_node()); WaterfallVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WaterfallVisual> for WaterfallVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudAggregatedFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudaggregatedfieldwells.html)
#[must_use]
pub struct WordCloudAggregatedFieldWells(Properties_);
impl WordCloudAggregatedFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordCloudAggregatedFieldWells(Properties_::new()) }
}
impl WordCloudAggregatedFieldWells {
    /// Sets `GroupBy`. 0 to 10 items.
    #[inline] pub fn group_by(mut self, value: impl IntoValue_<Vec<DimensionField>>) -> Self { self.0.put("GroupBy", value.into_node()); self }
    /// Sets `Size`. At most 1 item.
    #[inline] pub fn size(mut self, value: impl IntoValue_<Vec<MeasureField>>) -> Self { self.0.put("Size", value.into_node()); self }
}
impl IntoValue_<WordCloudAggregatedFieldWells> for WordCloudAggregatedFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudFieldWells`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudfieldwells.html)
#[must_use]
pub struct WordCloudFieldWells(Properties_);
impl WordCloudFieldWells {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordCloudFieldWells(Properties_::new()) }
}
impl WordCloudFieldWells {
    /// Sets `WordCloudAggregatedFieldWells`.
    #[inline] pub fn word_cloud_aggregated_field_wells(mut self, value: impl IntoValue_<WordCloudAggregatedFieldWells>) -> Self { self.0.put("WordCloudAggregatedFieldWells", value.into_node()); self }
}
impl IntoValue_<WordCloudFieldWells> for WordCloudFieldWells { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudSortConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudsortconfiguration.html)
#[must_use]
pub struct WordCloudSortConfiguration(Properties_);
impl WordCloudSortConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordCloudSortConfiguration(Properties_::new()) }
}
impl WordCloudSortConfiguration {
    /// Sets `CategoryItemsLimit`.
    #[inline] pub fn category_items_limit(mut self, value: impl IntoValue_<ItemsLimitConfiguration>) -> Self { self.0.put("CategoryItemsLimit", value.into_node()); self }
    /// Sets `CategorySort`. 0 to 100 items.
    #[inline] pub fn category_sort(mut self, value: impl IntoValue_<Vec<FieldSortOptions>>) -> Self { self.0.put("CategorySort", value.into_node()); self }
}
impl IntoValue_<WordCloudSortConfiguration> for WordCloudSortConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudoptions.html)
#[must_use]
pub struct WordCloudOptions(Properties_);
impl WordCloudOptions {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordCloudOptions(Properties_::new()) }
}
impl WordCloudOptions {
    /// Sets `CloudLayout`. The values are constants of [`WordCloudCloudLayout`].
    #[inline] pub fn cloud_layout(mut self, value: impl IntoValue_<WordCloudCloudLayout>) -> Self { self.0.put("CloudLayout", value.into_node()); self }
    /// Sets `MaximumStringLength`. 1 to 100.
    #[inline] pub fn maximum_string_length(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaximumStringLength", value.into_node()); self }
    /// Sets `WordCasing`. The values are constants of [`WordCloudWordCasing`].
    #[inline] pub fn word_casing(mut self, value: impl IntoValue_<WordCloudWordCasing>) -> Self { self.0.put("WordCasing", value.into_node()); self }
    /// Sets `WordOrientation`. The values are constants of [`WordCloudWordOrientation`].
    #[inline] pub fn word_orientation(mut self, value: impl IntoValue_<WordCloudWordOrientation>) -> Self { self.0.put("WordOrientation", value.into_node()); self }
    /// Sets `WordPadding`. The values are constants of [`WordCloudWordPadding`].
    #[inline] pub fn word_padding(mut self, value: impl IntoValue_<WordCloudWordPadding>) -> Self { self.0.put("WordPadding", value.into_node()); self }
    /// Sets `WordScaling`. The values are constants of [`WordCloudWordScaling`].
    #[inline] pub fn word_scaling(mut self, value: impl IntoValue_<WordCloudWordScaling>) -> Self { self.0.put("WordScaling", value.into_node()); self }
}
impl IntoValue_<WordCloudOptions> for WordCloudOptions { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudChartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudchartconfiguration.html)
#[must_use]
pub struct WordCloudChartConfiguration(Properties_);
impl WordCloudChartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WordCloudChartConfiguration(Properties_::new()) }
}
impl WordCloudChartConfiguration {
    /// Sets `CategoryLabelOptions`.
    #[inline] pub fn category_label_options(mut self, value: impl IntoValue_<ChartAxisLabelOptions>) -> Self { self.0.put("CategoryLabelOptions", value.into_node()); self }
    /// Sets `FieldWells`.
    #[inline] pub fn field_wells(mut self, value: impl IntoValue_<WordCloudFieldWells>) -> Self { self.0.put("FieldWells", value.into_node()); self }
    /// Sets `Interactions`.
    #[inline] pub fn interactions(mut self, value: impl IntoValue_<VisualInteractionOptions>) -> Self { self.0.put("Interactions", value.into_node()); self }
    /// Sets `SortConfiguration`.
    #[inline] pub fn sort_configuration(mut self, value: impl IntoValue_<WordCloudSortConfiguration>) -> Self { self.0.put("SortConfiguration", value.into_node()); self }
    /// Sets `WordCloudOptions`.
    #[inline] pub fn word_cloud_options(mut self, value: impl IntoValue_<WordCloudOptions>) -> Self { self.0.put("WordCloudOptions", value.into_node()); self }
}
impl IntoValue_<WordCloudChartConfiguration> for WordCloudChartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.WordCloudVisual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-wordcloudvisual.html)
#[must_use]
pub struct WordCloudVisual<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl WordCloudVisual<Missing_<super::required::visual_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WordCloudVisual(Properties_::new(), PhantomData_) }
}
impl<S0> WordCloudVisual<S0> {
    /// Sets `Actions`. 0 to 10 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<VisualCustomAction>>) -> Self { self.0.put("Actions", value.into_node()); self }
    /// Sets `ChartConfiguration`.
    #[inline] pub fn chart_configuration(mut self, value: impl IntoValue_<WordCloudChartConfiguration>) -> Self { self.0.put("ChartConfiguration", value.into_node()); self }
    /// Sets `ColumnHierarchies`. 0 to 2 items.
    #[inline] pub fn column_hierarchies(mut self, value: impl IntoValue_<Vec<ColumnHierarchy>>) -> Self { self.0.put("ColumnHierarchies", value.into_node()); self }
    /// Sets `Subtitle`.
    #[inline] pub fn subtitle(mut self, value: impl IntoValue_<VisualSubtitleLabelOptions>) -> Self { self.0.put("Subtitle", value.into_node()); self }
    /// Sets `Title`.
    #[inline] pub fn title(mut self, value: impl IntoValue_<VisualTitleLabelOptions>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `VisualContentAltText`. 1 to 1024 characters.
    #[inline] pub fn visual_content_alt_text(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VisualContentAltText", value.into_node()); self }
    /// Sets `VisualId`. Required. 1 to 512 characters.
    #[inline] pub fn visual_id(mut self, value: impl IntoValue_<String>) -> WordCloudVisual<Set_> { self.0.put("VisualId", value.into_node()); WordCloudVisual(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<WordCloudVisual> for WordCloudVisual<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Visual`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-visual.html)
#[must_use]
pub struct Visual(Properties_);
impl Visual {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Visual(Properties_::new()) }
}
impl Visual {
    /// Sets `BarChartVisual`.
    #[inline] pub fn bar_chart_visual(mut self, value: impl IntoValue_<BarChartVisual>) -> Self { self.0.put("BarChartVisual", value.into_node()); self }
    /// Sets `BoxPlotVisual`.
    #[inline] pub fn box_plot_visual(mut self, value: impl IntoValue_<BoxPlotVisual>) -> Self { self.0.put("BoxPlotVisual", value.into_node()); self }
    /// Sets `ComboChartVisual`.
    #[inline] pub fn combo_chart_visual(mut self, value: impl IntoValue_<ComboChartVisual>) -> Self { self.0.put("ComboChartVisual", value.into_node()); self }
    /// Sets `CustomContentVisual`.
    #[inline] pub fn custom_content_visual(mut self, value: impl IntoValue_<CustomContentVisual>) -> Self { self.0.put("CustomContentVisual", value.into_node()); self }
    /// Sets `EmptyVisual`.
    #[inline] pub fn empty_visual(mut self, value: impl IntoValue_<EmptyVisual>) -> Self { self.0.put("EmptyVisual", value.into_node()); self }
    /// Sets `FilledMapVisual`.
    #[inline] pub fn filled_map_visual(mut self, value: impl IntoValue_<FilledMapVisual>) -> Self { self.0.put("FilledMapVisual", value.into_node()); self }
    /// Sets `FunnelChartVisual`.
    #[inline] pub fn funnel_chart_visual(mut self, value: impl IntoValue_<FunnelChartVisual>) -> Self { self.0.put("FunnelChartVisual", value.into_node()); self }
    /// Sets `GaugeChartVisual`.
    #[inline] pub fn gauge_chart_visual(mut self, value: impl IntoValue_<GaugeChartVisual>) -> Self { self.0.put("GaugeChartVisual", value.into_node()); self }
    /// Sets `GeospatialMapVisual`.
    #[inline] pub fn geospatial_map_visual(mut self, value: impl IntoValue_<GeospatialMapVisual>) -> Self { self.0.put("GeospatialMapVisual", value.into_node()); self }
    /// Sets `HeatMapVisual`.
    #[inline] pub fn heat_map_visual(mut self, value: impl IntoValue_<HeatMapVisual>) -> Self { self.0.put("HeatMapVisual", value.into_node()); self }
    /// Sets `HistogramVisual`.
    #[inline] pub fn histogram_visual(mut self, value: impl IntoValue_<HistogramVisual>) -> Self { self.0.put("HistogramVisual", value.into_node()); self }
    /// Sets `InsightVisual`.
    #[inline] pub fn insight_visual(mut self, value: impl IntoValue_<InsightVisual>) -> Self { self.0.put("InsightVisual", value.into_node()); self }
    /// Sets `KPIVisual`.
    #[inline] pub fn kpi_visual(mut self, value: impl IntoValue_<KPIVisual>) -> Self { self.0.put("KPIVisual", value.into_node()); self }
    /// Sets `LayerMapVisual`.
    #[inline] pub fn layer_map_visual(mut self, value: impl IntoValue_<LayerMapVisual>) -> Self { self.0.put("LayerMapVisual", value.into_node()); self }
    /// Sets `LineChartVisual`.
    #[inline] pub fn line_chart_visual(mut self, value: impl IntoValue_<LineChartVisual>) -> Self { self.0.put("LineChartVisual", value.into_node()); self }
    /// Sets `PieChartVisual`.
    #[inline] pub fn pie_chart_visual(mut self, value: impl IntoValue_<PieChartVisual>) -> Self { self.0.put("PieChartVisual", value.into_node()); self }
    /// Sets `PivotTableVisual`.
    #[inline] pub fn pivot_table_visual(mut self, value: impl IntoValue_<PivotTableVisual>) -> Self { self.0.put("PivotTableVisual", value.into_node()); self }
    /// Sets `PluginVisual`.
    #[inline] pub fn plugin_visual(mut self, value: impl IntoValue_<PluginVisual>) -> Self { self.0.put("PluginVisual", value.into_node()); self }
    /// Sets `RadarChartVisual`.
    #[inline] pub fn radar_chart_visual(mut self, value: impl IntoValue_<RadarChartVisual>) -> Self { self.0.put("RadarChartVisual", value.into_node()); self }
    /// Sets `SankeyDiagramVisual`.
    #[inline] pub fn sankey_diagram_visual(mut self, value: impl IntoValue_<SankeyDiagramVisual>) -> Self { self.0.put("SankeyDiagramVisual", value.into_node()); self }
    /// Sets `ScatterPlotVisual`.
    #[inline] pub fn scatter_plot_visual(mut self, value: impl IntoValue_<ScatterPlotVisual>) -> Self { self.0.put("ScatterPlotVisual", value.into_node()); self }
    /// Sets `TableVisual`.
    #[inline] pub fn table_visual(mut self, value: impl IntoValue_<TableVisual>) -> Self { self.0.put("TableVisual", value.into_node()); self }
    /// Sets `TreeMapVisual`.
    #[inline] pub fn tree_map_visual(mut self, value: impl IntoValue_<TreeMapVisual>) -> Self { self.0.put("TreeMapVisual", value.into_node()); self }
    /// Sets `WaterfallVisual`.
    #[inline] pub fn waterfall_visual(mut self, value: impl IntoValue_<WaterfallVisual>) -> Self { self.0.put("WaterfallVisual", value.into_node()); self }
    /// Sets `WordCloudVisual`.
    #[inline] pub fn word_cloud_visual(mut self, value: impl IntoValue_<WordCloudVisual>) -> Self { self.0.put("WordCloudVisual", value.into_node()); self }
}
impl IntoValue_<Visual> for Visual { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SheetDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-sheetdefinition.html)
#[must_use]
pub struct SheetDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SheetDefinition<Missing_<super::required::sheet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SheetDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> SheetDefinition<S0> {
    /// Sets `ContentType`. The values are constants of [`SheetContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<SheetContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FilterControls`. 0 to 200 items.
    #[inline] pub fn filter_controls(mut self, value: impl IntoValue_<Vec<FilterControl>>) -> Self { self.0.put("FilterControls", value.into_node()); self }
    /// Sets `Images`. 0 to 10 items.
    #[inline] pub fn images(mut self, value: impl IntoValue_<Vec<SheetImage>>) -> Self { self.0.put("Images", value.into_node()); self }
    /// Sets `Layouts`. Exactly 1 item.
    #[inline] pub fn layouts(mut self, value: impl IntoValue_<Vec<Layout>>) -> Self { self.0.put("Layouts", value.into_node()); self }
    /// Sets `Name`. 1 to 2048 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ParameterControls`. 0 to 200 items.
    #[inline] pub fn parameter_controls(mut self, value: impl IntoValue_<Vec<ParameterControl>>) -> Self { self.0.put("ParameterControls", value.into_node()); self }
    /// Sets `SheetControlLayouts`. At most 1 item.
    #[inline] pub fn sheet_control_layouts(mut self, value: impl IntoValue_<Vec<SheetControlLayout>>) -> Self { self.0.put("SheetControlLayouts", value.into_node()); self }
    /// Sets `SheetId`. Required. 1 to 512 characters.
    #[inline] pub fn sheet_id(mut self, value: impl IntoValue_<String>) -> SheetDefinition<Set_> { self.0.put("SheetId", value.into_node()); SheetDefinition(self.0, PhantomData_) }
    /// Sets `TextBoxes`. 0 to 100 items.
    #[inline] pub fn text_boxes(mut self, value: impl IntoValue_<Vec<SheetTextBox>>) -> Self { self.0.put("TextBoxes", value.into_node()); self }
    /// Sets `Title`. 1 to 1024 characters.
    #[inline] pub fn title(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Title", value.into_node()); self }
    /// Sets `Visuals`. 0 to 50 items.
    #[inline] pub fn visuals(mut self, value: impl IntoValue_<Vec<Visual>>) -> Self { self.0.put("Visuals", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SheetDefinition> for SheetDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StaticFileS3SourceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-staticfiles3sourceoptions.html)
#[must_use]
pub struct StaticFileS3SourceOptions<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StaticFileS3SourceOptions<Missing_<super::required::bucket_name>, Missing_<super::required::object_key>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticFileS3SourceOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StaticFileS3SourceOptions<S0, S1, S2> {
    /// Sets `BucketName`. Required.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> StaticFileS3SourceOptions<Set_, S1, S2> { self.0.put("BucketName", value.into_node()); StaticFileS3SourceOptions(self.0, PhantomData_) }
    /// Sets `ObjectKey`. Required.
    #[inline] pub fn object_key(mut self, value: impl IntoValue_<String>) -> StaticFileS3SourceOptions<S0, Set_, S2> { self.0.put("ObjectKey", value.into_node()); StaticFileS3SourceOptions(self.0, PhantomData_) }
    /// Sets `Region`. Required.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> StaticFileS3SourceOptions<S0, S1, Set_> { self.0.put("Region", value.into_node()); StaticFileS3SourceOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StaticFileS3SourceOptions> for StaticFileS3SourceOptions<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StaticFileUrlSourceOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-staticfileurlsourceoptions.html)
#[must_use]
pub struct StaticFileUrlSourceOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StaticFileUrlSourceOptions<Missing_<super::required::url>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StaticFileUrlSourceOptions(Properties_::new(), PhantomData_) }
}
impl<S0> StaticFileUrlSourceOptions<S0> {
    /// Sets `Url`. Required.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> StaticFileUrlSourceOptions<Set_> { self.0.put("Url", value.into_node()); StaticFileUrlSourceOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StaticFileUrlSourceOptions> for StaticFileUrlSourceOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StaticFileSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-staticfilesource.html)
#[must_use]
pub struct StaticFileSource(Properties_);
impl StaticFileSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StaticFileSource(Properties_::new()) }
}
impl StaticFileSource {
    /// Sets `S3Options`.
    #[inline] pub fn s3_options(mut self, value: impl IntoValue_<StaticFileS3SourceOptions>) -> Self { self.0.put("S3Options", value.into_node()); self }
    /// Sets `UrlOptions`.
    #[inline] pub fn url_options(mut self, value: impl IntoValue_<StaticFileUrlSourceOptions>) -> Self { self.0.put("UrlOptions", value.into_node()); self }
}
impl IntoValue_<StaticFileSource> for StaticFileSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ImageStaticFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-imagestaticfile.html)
#[must_use]
pub struct ImageStaticFile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ImageStaticFile<Missing_<super::required::static_file_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ImageStaticFile(Properties_::new(), PhantomData_) }
}
impl<S0> ImageStaticFile<S0> {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<StaticFileSource>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `StaticFileId`. Required. 1 to 512 characters.
    #[inline] pub fn static_file_id(mut self, value: impl IntoValue_<String>) -> ImageStaticFile<Set_> { self.0.put("StaticFileId", value.into_node()); ImageStaticFile(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ImageStaticFile> for ImageStaticFile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.SpatialStaticFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-spatialstaticfile.html)
#[must_use]
pub struct SpatialStaticFile<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SpatialStaticFile<Missing_<super::required::static_file_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SpatialStaticFile(Properties_::new(), PhantomData_) }
}
impl<S0> SpatialStaticFile<S0> {
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<StaticFileSource>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `StaticFileId`. Required. 1 to 512 characters.
    #[inline] pub fn static_file_id(mut self, value: impl IntoValue_<String>) -> SpatialStaticFile<Set_> { self.0.put("StaticFileId", value.into_node()); SpatialStaticFile(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SpatialStaticFile> for SpatialStaticFile<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StaticFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-staticfile.html)
#[must_use]
pub struct StaticFile(Properties_);
impl StaticFile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StaticFile(Properties_::new()) }
}
impl StaticFile {
    /// Sets `ImageStaticFile`.
    #[inline] pub fn image_static_file(mut self, value: impl IntoValue_<ImageStaticFile>) -> Self { self.0.put("ImageStaticFile", value.into_node()); self }
    /// Sets `SpatialStaticFile`.
    #[inline] pub fn spatial_static_file(mut self, value: impl IntoValue_<SpatialStaticFile>) -> Self { self.0.put("SpatialStaticFile", value.into_node()); self }
}
impl IntoValue_<StaticFile> for StaticFile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TopicIdentifierDeclaration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-topicidentifierdeclaration.html)
#[must_use]
pub struct TopicIdentifierDeclaration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicIdentifierDeclaration<Missing_<super::required::identifier>, Missing_<super::required::topic_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicIdentifierDeclaration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicIdentifierDeclaration<S0, S1> {
    /// Sets `Identifier`. Required. 1 to 2048 characters.
    #[inline] pub fn identifier(mut self, value: impl IntoValue_<String>) -> TopicIdentifierDeclaration<Set_, S1> { self.0.put("Identifier", value.into_node()); TopicIdentifierDeclaration(self.0, PhantomData_) }
    /// Sets `TopicArn`. Required.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> TopicIdentifierDeclaration<S0, Set_> { self.0.put("TopicArn", value.into_node()); TopicIdentifierDeclaration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicIdentifierDeclaration> for TopicIdentifierDeclaration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DashboardVersionDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dashboardversiondefinition.html)
#[must_use]
pub struct DashboardVersionDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DashboardVersionDefinition<Missing_<super::required::data_set_identifier_declarations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashboardVersionDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> DashboardVersionDefinition<S0> {
    /// Sets `AnalysisDefaults`.
    #[inline] pub fn analysis_defaults(mut self, value: impl IntoValue_<AnalysisDefaults>) -> Self { self.0.put("AnalysisDefaults", value.into_node()); self }
    /// Sets `CalculatedFields`. 0 to 500 items.
    #[inline] pub fn calculated_fields(mut self, value: impl IntoValue_<Vec<CalculatedField>>) -> Self { self.0.put("CalculatedFields", value.into_node()); self }
    /// Sets `ColumnConfigurations`. 0 to 2000 items.
    #[inline] pub fn column_configurations(mut self, value: impl IntoValue_<Vec<ColumnConfiguration>>) -> Self { self.0.put("ColumnConfigurations", value.into_node()); self }
    /// Sets `DataSetIdentifierDeclarations`. Required. 0 to 50 items.
    #[inline] pub fn data_set_identifier_declarations(mut self, value: impl IntoValue_<Vec<DataSetIdentifierDeclaration>>) -> DashboardVersionDefinition<Set_> { self.0.put("DataSetIdentifierDeclarations", value.into_node()); DashboardVersionDefinition(self.0, PhantomData_) }
    /// Sets `FilterGroups`. 0 to 2000 items.
    #[inline] pub fn filter_groups(mut self, value: impl IntoValue_<Vec<FilterGroup>>) -> Self { self.0.put("FilterGroups", value.into_node()); self }
    /// Sets `Options`.
    #[inline] pub fn options(mut self, value: impl IntoValue_<AssetOptions>) -> Self { self.0.put("Options", value.into_node()); self }
    /// Sets `ParameterDeclarations`. 0 to 400 items.
    #[inline] pub fn parameter_declarations(mut self, value: impl IntoValue_<Vec<ParameterDeclaration>>) -> Self { self.0.put("ParameterDeclarations", value.into_node()); self }
    /// Sets `Sheets`. 0 to 20 items.
    #[inline] pub fn sheets(mut self, value: impl IntoValue_<Vec<SheetDefinition>>) -> Self { self.0.put("Sheets", value.into_node()); self }
    /// Sets `StaticFiles`. 0 to 200 items.
    #[inline] pub fn static_files(mut self, value: impl IntoValue_<Vec<StaticFile>>) -> Self { self.0.put("StaticFiles", value.into_node()); self }
    /// Sets `TopicIdentifierDeclarations`. 0 to 50 items.
    #[inline] pub fn topic_identifier_declarations(mut self, value: impl IntoValue_<Vec<TopicIdentifierDeclaration>>) -> Self { self.0.put("TopicIdentifierDeclarations", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DashboardVersionDefinition> for DashboardVersionDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 30 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.LinkSharingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-linksharingconfiguration.html)
#[must_use]
pub struct LinkSharingConfiguration(Properties_);
impl LinkSharingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinkSharingConfiguration(Properties_::new()) }
}
impl LinkSharingConfiguration {
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
}
impl IntoValue_<LinkSharingConfiguration> for LinkSharingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DateTimeParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datetimeparameter.html)
#[must_use]
pub struct DateTimeParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DateTimeParameter<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DateTimeParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DateTimeParameter<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DateTimeParameter<Set_, S1> { self.0.put("Name", value.into_node()); DateTimeParameter(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> DateTimeParameter<S0, Set_> { self.0.put("Values", value.into_node()); DateTimeParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DateTimeParameter> for DateTimeParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DecimalParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-decimalparameter.html)
#[must_use]
pub struct DecimalParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DecimalParameter<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecimalParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DecimalParameter<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DecimalParameter<Set_, S1> { self.0.put("Name", value.into_node()); DecimalParameter(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<f64>>) -> DecimalParameter<S0, Set_> { self.0.put("Values", value.into_node()); DecimalParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DecimalParameter> for DecimalParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.IntegerParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-integerparameter.html)
#[must_use]
pub struct IntegerParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IntegerParameter<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IntegerParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IntegerParameter<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> IntegerParameter<Set_, S1> { self.0.put("Name", value.into_node()); IntegerParameter(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<f64>>) -> IntegerParameter<S0, Set_> { self.0.put("Values", value.into_node()); IntegerParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IntegerParameter> for IntegerParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.StringParameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-stringparameter.html)
#[must_use]
pub struct StringParameter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StringParameter<Missing_<super::required::name>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringParameter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StringParameter<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> StringParameter<Set_, S1> { self.0.put("Name", value.into_node()); StringParameter(self.0, PhantomData_) }
    /// Sets `Values`. Required.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> StringParameter<S0, Set_> { self.0.put("Values", value.into_node()); StringParameter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StringParameter> for StringParameter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.Parameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-parameters.html)
#[must_use]
pub struct Parameters(Properties_);
impl Parameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameters(Properties_::new()) }
}
impl Parameters {
    /// Sets `DateTimeParameters`. 0 to 100 items.
    #[inline] pub fn date_time_parameters(mut self, value: impl IntoValue_<Vec<DateTimeParameter>>) -> Self { self.0.put("DateTimeParameters", value.into_node()); self }
    /// Sets `DecimalParameters`. 0 to 100 items.
    #[inline] pub fn decimal_parameters(mut self, value: impl IntoValue_<Vec<DecimalParameter>>) -> Self { self.0.put("DecimalParameters", value.into_node()); self }
    /// Sets `IntegerParameters`. 0 to 100 items.
    #[inline] pub fn integer_parameters(mut self, value: impl IntoValue_<Vec<IntegerParameter>>) -> Self { self.0.put("IntegerParameters", value.into_node()); self }
    /// Sets `StringParameters`. 0 to 100 items.
    #[inline] pub fn string_parameters(mut self, value: impl IntoValue_<Vec<StringParameter>>) -> Self { self.0.put("StringParameters", value.into_node()); self }
}
impl IntoValue_<Parameters> for Parameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DataSetReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-datasetreference.html)
#[must_use]
pub struct DataSetReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSetReference<Missing_<super::required::data_set_arn>, Missing_<super::required::data_set_placeholder>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSetReference<S0, S1> {
    /// Sets `DataSetArn`. Required.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> DataSetReference<Set_, S1> { self.0.put("DataSetArn", value.into_node()); DataSetReference(self.0, PhantomData_) }
    /// Sets `DataSetPlaceholder`. Required.
    #[inline] pub fn data_set_placeholder(mut self, value: impl IntoValue_<String>) -> DataSetReference<S0, Set_> { self.0.put("DataSetPlaceholder", value.into_node()); DataSetReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSetReference> for DataSetReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.TopicReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-topicreference.html)
#[must_use]
pub struct TopicReference<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TopicReference<Missing_<super::required::topic_arn>, Missing_<super::required::topic_placeholder>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TopicReference(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TopicReference<S0, S1> {
    /// Sets `TopicArn`. Required.
    #[inline] pub fn topic_arn(mut self, value: impl IntoValue_<String>) -> TopicReference<Set_, S1> { self.0.put("TopicArn", value.into_node()); TopicReference(self.0, PhantomData_) }
    /// Sets `TopicPlaceholder`. Required. 1 to 2048 characters.
    #[inline] pub fn topic_placeholder(mut self, value: impl IntoValue_<String>) -> TopicReference<S0, Set_> { self.0.put("TopicPlaceholder", value.into_node()); TopicReference(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TopicReference> for TopicReference<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DashboardSourceTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dashboardsourcetemplate.html)
#[must_use]
pub struct DashboardSourceTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DashboardSourceTemplate<Missing_<super::required::arn>, Missing_<super::required::data_set_references>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DashboardSourceTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DashboardSourceTemplate<S0, S1> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> DashboardSourceTemplate<Set_, S1> { self.0.put("Arn", value.into_node()); DashboardSourceTemplate(self.0, PhantomData_) }
    /// Sets `DataSetReferences`. Required. At least 0 items.
    #[inline] pub fn data_set_references(mut self, value: impl IntoValue_<Vec<DataSetReference>>) -> DashboardSourceTemplate<S0, Set_> { self.0.put("DataSetReferences", value.into_node()); DashboardSourceTemplate(self.0, PhantomData_) }
    /// Sets `TopicReferences`. At least 1 item.
    #[inline] pub fn topic_references(mut self, value: impl IntoValue_<Vec<TopicReference>>) -> Self { self.0.put("TopicReferences", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DashboardSourceTemplate> for DashboardSourceTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.DashboardSourceEntity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-dashboardsourceentity.html)
#[must_use]
pub struct DashboardSourceEntity(Properties_);
impl DashboardSourceEntity {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DashboardSourceEntity(Properties_::new()) }
}
impl DashboardSourceEntity {
    /// Sets `SourceTemplate`.
    #[inline] pub fn source_template(mut self, value: impl IntoValue_<DashboardSourceTemplate>) -> Self { self.0.put("SourceTemplate", value.into_node()); self }
}
impl IntoValue_<DashboardSourceEntity> for DashboardSourceEntity { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::Dashboard.ValidationStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-dashboard-validationstrategy.html)
#[must_use]
pub struct ValidationStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ValidationStrategy<Missing_<super::required::mode>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ValidationStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> ValidationStrategy<S0> {
    /// Sets `Mode`. Required. The values are constants of [`ValidationStrategyMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<ValidationStrategyMode>) -> ValidationStrategy<Set_> { self.0.put("Mode", value.into_node()); ValidationStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ValidationStrategy> for ValidationStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DashboardBehavior {}
impl DashboardBehavior {
    /// `ENABLED`
    pub const ENABLED: Value_<DashboardBehavior> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<DashboardBehavior> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashboardBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DashboardUIState {}
impl DashboardUIState {
    /// `EXPANDED`
    pub const EXPANDED: Value_<DashboardUIState> = Value_::constant("EXPANDED");
    /// `COLLAPSED`
    pub const COLLAPSED: Value_<DashboardUIState> = Value_::constant("COLLAPSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DashboardUIState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ResizeOption {}
impl ResizeOption {
    /// `FIXED`
    pub const FIXED: Value_<ResizeOption> = Value_::constant("FIXED");
    /// `RESPONSIVE`
    pub const RESPONSIVE: Value_<ResizeOption> = Value_::constant("RESPONSIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResizeOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PaperOrientation {}
impl PaperOrientation {
    /// `PORTRAIT`
    pub const PORTRAIT: Value_<PaperOrientation> = Value_::constant("PORTRAIT");
    /// `LANDSCAPE`
    pub const LANDSCAPE: Value_<PaperOrientation> = Value_::constant("LANDSCAPE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaperOrientation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PaperSize {}
impl PaperSize {
    /// `US_LETTER`
    pub const US_LETTER: Value_<PaperSize> = Value_::constant("US_LETTER");
    /// `US_LEGAL`
    pub const US_LEGAL: Value_<PaperSize> = Value_::constant("US_LEGAL");
    /// `US_TABLOID_LEDGER`
    pub const US_TABLOID_LEDGER: Value_<PaperSize> = Value_::constant("US_TABLOID_LEDGER");
    /// `A0`
    pub const A0: Value_<PaperSize> = Value_::constant("A0");
    /// `A1`
    pub const A1: Value_<PaperSize> = Value_::constant("A1");
    /// `A2`
    pub const A2: Value_<PaperSize> = Value_::constant("A2");
    /// `A3`
    pub const A3: Value_<PaperSize> = Value_::constant("A3");
    /// `A4`
    pub const A4: Value_<PaperSize> = Value_::constant("A4");
    /// `A5`
    pub const A5: Value_<PaperSize> = Value_::constant("A5");
    /// `JIS_B4`
    pub const JIS_B4: Value_<PaperSize> = Value_::constant("JIS_B4");
    /// `JIS_B5`
    pub const JIS_B5: Value_<PaperSize> = Value_::constant("JIS_B5");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PaperSize> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetContentType {}
impl SheetContentType {
    /// `PAGINATED`
    pub const PAGINATED: Value_<SheetContentType> = Value_::constant("PAGINATED");
    /// `INTERACTIVE`
    pub const INTERACTIVE: Value_<SheetContentType> = Value_::constant("INTERACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SpecialValue {}
impl SpecialValue {
    /// `EMPTY`
    pub const EMPTY: Value_<SpecialValue> = Value_::constant("EMPTY");
    /// `NULL`
    pub const NULL: Value_<SpecialValue> = Value_::constant("NULL");
    /// `OTHER`
    pub const OTHER: Value_<SpecialValue> = Value_::constant("OTHER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SpecialValue> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DecalPatternType {}
impl DecalPatternType {
    /// `SOLID`
    pub const SOLID: Value_<DecalPatternType> = Value_::constant("SOLID");
    /// `DIAGONAL_MEDIUM`
    pub const DIAGONAL_MEDIUM: Value_<DecalPatternType> = Value_::constant("DIAGONAL_MEDIUM");
    /// `CIRCLE_MEDIUM`
    pub const CIRCLE_MEDIUM: Value_<DecalPatternType> = Value_::constant("CIRCLE_MEDIUM");
    /// `DIAMOND_GRID_MEDIUM`
    pub const DIAMOND_GRID_MEDIUM: Value_<DecalPatternType> = Value_::constant("DIAMOND_GRID_MEDIUM");
    /// `CHECKERBOARD_MEDIUM`
    pub const CHECKERBOARD_MEDIUM: Value_<DecalPatternType> = Value_::constant("CHECKERBOARD_MEDIUM");
    /// `TRIANGLE_MEDIUM`
    pub const TRIANGLE_MEDIUM: Value_<DecalPatternType> = Value_::constant("TRIANGLE_MEDIUM");
    /// `DIAGONAL_OPPOSITE_MEDIUM`
    pub const DIAGONAL_OPPOSITE_MEDIUM: Value_<DecalPatternType> = Value_::constant("DIAGONAL_OPPOSITE_MEDIUM");
    /// `DIAMOND_MEDIUM`
    pub const DIAMOND_MEDIUM: Value_<DecalPatternType> = Value_::constant("DIAMOND_MEDIUM");
    /// `DIAGONAL_LARGE`
    pub const DIAGONAL_LARGE: Value_<DecalPatternType> = Value_::constant("DIAGONAL_LARGE");
    /// `CIRCLE_LARGE`
    pub const CIRCLE_LARGE: Value_<DecalPatternType> = Value_::constant("CIRCLE_LARGE");
    /// `DIAMOND_GRID_LARGE`
    pub const DIAMOND_GRID_LARGE: Value_<DecalPatternType> = Value_::constant("DIAMOND_GRID_LARGE");
    /// `CHECKERBOARD_LARGE`
    pub const CHECKERBOARD_LARGE: Value_<DecalPatternType> = Value_::constant("CHECKERBOARD_LARGE");
    /// `TRIANGLE_LARGE`
    pub const TRIANGLE_LARGE: Value_<DecalPatternType> = Value_::constant("TRIANGLE_LARGE");
    /// `DIAGONAL_OPPOSITE_LARGE`
    pub const DIAGONAL_OPPOSITE_LARGE: Value_<DecalPatternType> = Value_::constant("DIAGONAL_OPPOSITE_LARGE");
    /// `DIAMOND_LARGE`
    pub const DIAMOND_LARGE: Value_<DecalPatternType> = Value_::constant("DIAMOND_LARGE");
    /// `DIAGONAL_SMALL`
    pub const DIAGONAL_SMALL: Value_<DecalPatternType> = Value_::constant("DIAGONAL_SMALL");
    /// `CIRCLE_SMALL`
    pub const CIRCLE_SMALL: Value_<DecalPatternType> = Value_::constant("CIRCLE_SMALL");
    /// `DIAMOND_GRID_SMALL`
    pub const DIAMOND_GRID_SMALL: Value_<DecalPatternType> = Value_::constant("DIAMOND_GRID_SMALL");
    /// `CHECKERBOARD_SMALL`
    pub const CHECKERBOARD_SMALL: Value_<DecalPatternType> = Value_::constant("CHECKERBOARD_SMALL");
    /// `TRIANGLE_SMALL`
    pub const TRIANGLE_SMALL: Value_<DecalPatternType> = Value_::constant("TRIANGLE_SMALL");
    /// `DIAGONAL_OPPOSITE_SMALL`
    pub const DIAGONAL_OPPOSITE_SMALL: Value_<DecalPatternType> = Value_::constant("DIAGONAL_OPPOSITE_SMALL");
    /// `DIAMOND_SMALL`
    pub const DIAMOND_SMALL: Value_<DecalPatternType> = Value_::constant("DIAMOND_SMALL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DecalPatternType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DecalStyleType {}
impl DecalStyleType {
    /// `Manual`
    pub const MANUAL: Value_<DecalStyleType> = Value_::constant("Manual");
    /// `Auto`
    pub const AUTO: Value_<DecalStyleType> = Value_::constant("Auto");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DecalStyleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum Visibility {}
impl Visibility {
    /// `HIDDEN`
    pub const HIDDEN: Value_<Visibility> = Value_::constant("HIDDEN");
    /// `VISIBLE`
    pub const VISIBLE: Value_<Visibility> = Value_::constant("VISIBLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Visibility> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum NegativeValueDisplayMode {}
impl NegativeValueDisplayMode {
    /// `POSITIVE`
    pub const POSITIVE: Value_<NegativeValueDisplayMode> = Value_::constant("POSITIVE");
    /// `NEGATIVE`
    pub const NEGATIVE: Value_<NegativeValueDisplayMode> = Value_::constant("NEGATIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NegativeValueDisplayMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum NumberScale {}
impl NumberScale {
    /// `NONE`
    pub const NONE: Value_<NumberScale> = Value_::constant("NONE");
    /// `AUTO`
    pub const AUTO: Value_<NumberScale> = Value_::constant("AUTO");
    /// `THOUSANDS`
    pub const THOUSANDS: Value_<NumberScale> = Value_::constant("THOUSANDS");
    /// `MILLIONS`
    pub const MILLIONS: Value_<NumberScale> = Value_::constant("MILLIONS");
    /// `BILLIONS`
    pub const BILLIONS: Value_<NumberScale> = Value_::constant("BILLIONS");
    /// `TRILLIONS`
    pub const TRILLIONS: Value_<NumberScale> = Value_::constant("TRILLIONS");
    /// `LAKHS`
    pub const LAKHS: Value_<NumberScale> = Value_::constant("LAKHS");
    /// `CRORES`
    pub const CRORES: Value_<NumberScale> = Value_::constant("CRORES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumberScale> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum NumericSeparatorSymbol {}
impl NumericSeparatorSymbol {
    /// `COMMA`
    pub const COMMA: Value_<NumericSeparatorSymbol> = Value_::constant("COMMA");
    /// `DOT`
    pub const DOT: Value_<NumericSeparatorSymbol> = Value_::constant("DOT");
    /// `SPACE`
    pub const SPACE: Value_<NumericSeparatorSymbol> = Value_::constant("SPACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumericSeparatorSymbol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DigitGroupingStyle {}
impl DigitGroupingStyle {
    /// `DEFAULT`
    pub const DEFAULT: Value_<DigitGroupingStyle> = Value_::constant("DEFAULT");
    /// `LAKHS`
    pub const LAKHS: Value_<DigitGroupingStyle> = Value_::constant("LAKHS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DigitGroupingStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ColumnRole {}
impl ColumnRole {
    /// `DIMENSION`
    pub const DIMENSION: Value_<ColumnRole> = Value_::constant("DIMENSION");
    /// `MEASURE`
    pub const MEASURE: Value_<ColumnRole> = Value_::constant("MEASURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColumnRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CrossDatasetTypes {}
impl CrossDatasetTypes {
    /// `ALL_DATASETS`
    pub const ALL_DATASETS: Value_<CrossDatasetTypes> = Value_::constant("ALL_DATASETS");
    /// `SINGLE_DATASET`
    pub const SINGLE_DATASET: Value_<CrossDatasetTypes> = Value_::constant("SINGLE_DATASET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CrossDatasetTypes> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CategoryFilterMatchOperator {}
impl CategoryFilterMatchOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<CategoryFilterMatchOperator> = Value_::constant("EQUALS");
    /// `DOES_NOT_EQUAL`
    pub const DOES_NOT_EQUAL: Value_<CategoryFilterMatchOperator> = Value_::constant("DOES_NOT_EQUAL");
    /// `CONTAINS`
    pub const CONTAINS: Value_<CategoryFilterMatchOperator> = Value_::constant("CONTAINS");
    /// `DOES_NOT_CONTAIN`
    pub const DOES_NOT_CONTAIN: Value_<CategoryFilterMatchOperator> = Value_::constant("DOES_NOT_CONTAIN");
    /// `STARTS_WITH`
    pub const STARTS_WITH: Value_<CategoryFilterMatchOperator> = Value_::constant("STARTS_WITH");
    /// `ENDS_WITH`
    pub const ENDS_WITH: Value_<CategoryFilterMatchOperator> = Value_::constant("ENDS_WITH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoryFilterMatchOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FilterNullOption {}
impl FilterNullOption {
    /// `ALL_VALUES`
    pub const ALL_VALUES: Value_<FilterNullOption> = Value_::constant("ALL_VALUES");
    /// `NULLS_ONLY`
    pub const NULLS_ONLY: Value_<FilterNullOption> = Value_::constant("NULLS_ONLY");
    /// `NON_NULLS_ONLY`
    pub const NON_NULLS_ONLY: Value_<FilterNullOption> = Value_::constant("NON_NULLS_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterNullOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CategoryFilterSelectAllOptions {}
impl CategoryFilterSelectAllOptions {
    /// `FILTER_ALL_VALUES`
    pub const FILTER_ALL_VALUES: Value_<CategoryFilterSelectAllOptions> = Value_::constant("FILTER_ALL_VALUES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoryFilterSelectAllOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CommitMode {}
impl CommitMode {
    /// `AUTO`
    pub const AUTO: Value_<CommitMode> = Value_::constant("AUTO");
    /// `MANUAL`
    pub const MANUAL: Value_<CommitMode> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CommitMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FontDecoration {}
impl FontDecoration {
    /// `UNDERLINE`
    pub const UNDERLINE: Value_<FontDecoration> = Value_::constant("UNDERLINE");
    /// `NONE`
    pub const NONE: Value_<FontDecoration> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontDecoration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum RelativeFontSize {}
impl RelativeFontSize {
    /// `EXTRA_SMALL`
    pub const EXTRA_SMALL: Value_<RelativeFontSize> = Value_::constant("EXTRA_SMALL");
    /// `SMALL`
    pub const SMALL: Value_<RelativeFontSize> = Value_::constant("SMALL");
    /// `MEDIUM`
    pub const MEDIUM: Value_<RelativeFontSize> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<RelativeFontSize> = Value_::constant("LARGE");
    /// `EXTRA_LARGE`
    pub const EXTRA_LARGE: Value_<RelativeFontSize> = Value_::constant("EXTRA_LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RelativeFontSize> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FontStyle {}
impl FontStyle {
    /// `NORMAL`
    pub const NORMAL: Value_<FontStyle> = Value_::constant("NORMAL");
    /// `ITALIC`
    pub const ITALIC: Value_<FontStyle> = Value_::constant("ITALIC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FontWeightName {}
impl FontWeightName {
    /// `NORMAL`
    pub const NORMAL: Value_<FontWeightName> = Value_::constant("NORMAL");
    /// `BOLD`
    pub const BOLD: Value_<FontWeightName> = Value_::constant("BOLD");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FontWeightName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetControlDateTimePickerType {}
impl SheetControlDateTimePickerType {
    /// `SINGLE_VALUED`
    pub const SINGLE_VALUED: Value_<SheetControlDateTimePickerType> = Value_::constant("SINGLE_VALUED");
    /// `DATE_RANGE`
    pub const DATE_RANGE: Value_<SheetControlDateTimePickerType> = Value_::constant("DATE_RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetControlDateTimePickerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetControlListType {}
impl SheetControlListType {
    /// `MULTI_SELECT`
    pub const MULTI_SELECT: Value_<SheetControlListType> = Value_::constant("MULTI_SELECT");
    /// `SINGLE_SELECT`
    pub const SINGLE_SELECT: Value_<SheetControlListType> = Value_::constant("SINGLE_SELECT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetControlListType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetControlSliderType {}
impl SheetControlSliderType {
    /// `SINGLE_POINT`
    pub const SINGLE_POINT: Value_<SheetControlSliderType> = Value_::constant("SINGLE_POINT");
    /// `RANGE`
    pub const RANGE: Value_<SheetControlSliderType> = Value_::constant("RANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetControlSliderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SimpleAttributeAggregationFunction {}
impl SimpleAttributeAggregationFunction {
    /// `UNIQUE_VALUE`
    pub const UNIQUE_VALUE: Value_<SimpleAttributeAggregationFunction> = Value_::constant("UNIQUE_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SimpleAttributeAggregationFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CategoricalAggregationFunction {}
impl CategoricalAggregationFunction {
    /// `COUNT`
    pub const COUNT: Value_<CategoricalAggregationFunction> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<CategoricalAggregationFunction> = Value_::constant("DISTINCT_COUNT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CategoricalAggregationFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DateAggregationFunction {}
impl DateAggregationFunction {
    /// `COUNT`
    pub const COUNT: Value_<DateAggregationFunction> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<DateAggregationFunction> = Value_::constant("DISTINCT_COUNT");
    /// `MIN`
    pub const MIN: Value_<DateAggregationFunction> = Value_::constant("MIN");
    /// `MAX`
    pub const MAX: Value_<DateAggregationFunction> = Value_::constant("MAX");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DateAggregationFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SimpleNumericalAggregationFunction {}
impl SimpleNumericalAggregationFunction {
    /// `SUM`
    pub const SUM: Value_<SimpleNumericalAggregationFunction> = Value_::constant("SUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<SimpleNumericalAggregationFunction> = Value_::constant("AVERAGE");
    /// `MIN`
    pub const MIN: Value_<SimpleNumericalAggregationFunction> = Value_::constant("MIN");
    /// `MAX`
    pub const MAX: Value_<SimpleNumericalAggregationFunction> = Value_::constant("MAX");
    /// `COUNT`
    pub const COUNT: Value_<SimpleNumericalAggregationFunction> = Value_::constant("COUNT");
    /// `DISTINCT_COUNT`
    pub const DISTINCT_COUNT: Value_<SimpleNumericalAggregationFunction> = Value_::constant("DISTINCT_COUNT");
    /// `VAR`
    pub const VAR: Value_<SimpleNumericalAggregationFunction> = Value_::constant("VAR");
    /// `VARP`
    pub const VARP: Value_<SimpleNumericalAggregationFunction> = Value_::constant("VARP");
    /// `STDEV`
    pub const STDEV: Value_<SimpleNumericalAggregationFunction> = Value_::constant("STDEV");
    /// `STDEVP`
    pub const STDEVP: Value_<SimpleNumericalAggregationFunction> = Value_::constant("STDEVP");
    /// `MEDIAN`
    pub const MEDIAN: Value_<SimpleNumericalAggregationFunction> = Value_::constant("MEDIAN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SimpleNumericalAggregationFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum NumericEqualityMatchOperator {}
impl NumericEqualityMatchOperator {
    /// `EQUALS`
    pub const EQUALS: Value_<NumericEqualityMatchOperator> = Value_::constant("EQUALS");
    /// `DOES_NOT_EQUAL`
    pub const DOES_NOT_EQUAL: Value_<NumericEqualityMatchOperator> = Value_::constant("DOES_NOT_EQUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumericEqualityMatchOperator> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum NumericFilterSelectAllOptions {}
impl NumericFilterSelectAllOptions {
    /// `FILTER_ALL_VALUES`
    pub const FILTER_ALL_VALUES: Value_<NumericFilterSelectAllOptions> = Value_::constant("FILTER_ALL_VALUES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NumericFilterSelectAllOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum AnchorOption {}
impl AnchorOption {
    /// `NOW`
    pub const NOW: Value_<AnchorOption> = Value_::constant("NOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AnchorOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TimeGranularity {}
impl TimeGranularity {
    /// `YEAR`
    pub const YEAR: Value_<TimeGranularity> = Value_::constant("YEAR");
    /// `QUARTER`
    pub const QUARTER: Value_<TimeGranularity> = Value_::constant("QUARTER");
    /// `MONTH`
    pub const MONTH: Value_<TimeGranularity> = Value_::constant("MONTH");
    /// `WEEK`
    pub const WEEK: Value_<TimeGranularity> = Value_::constant("WEEK");
    /// `DAY`
    pub const DAY: Value_<TimeGranularity> = Value_::constant("DAY");
    /// `HOUR`
    pub const HOUR: Value_<TimeGranularity> = Value_::constant("HOUR");
    /// `MINUTE`
    pub const MINUTE: Value_<TimeGranularity> = Value_::constant("MINUTE");
    /// `SECOND`
    pub const SECOND: Value_<TimeGranularity> = Value_::constant("SECOND");
    /// `MILLISECOND`
    pub const MILLISECOND: Value_<TimeGranularity> = Value_::constant("MILLISECOND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TimeGranularity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WidgetStatus {}
impl WidgetStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<WidgetStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<WidgetStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WidgetStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum RelativeDateType {}
impl RelativeDateType {
    /// `PREVIOUS`
    pub const PREVIOUS: Value_<RelativeDateType> = Value_::constant("PREVIOUS");
    /// `THIS`
    pub const THIS: Value_<RelativeDateType> = Value_::constant("THIS");
    /// `LAST`
    pub const LAST: Value_<RelativeDateType> = Value_::constant("LAST");
    /// `NOW`
    pub const NOW: Value_<RelativeDateType> = Value_::constant("NOW");
    /// `NEXT`
    pub const NEXT: Value_<RelativeDateType> = Value_::constant("NEXT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RelativeDateType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SortDirection {}
impl SortDirection {
    /// `ASC`
    pub const ASC: Value_<SortDirection> = Value_::constant("ASC");
    /// `DESC`
    pub const DESC: Value_<SortDirection> = Value_::constant("DESC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SortDirection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FilterVisualScope {}
impl FilterVisualScope {
    /// `ALL_VISUALS`
    pub const ALL_VISUALS: Value_<FilterVisualScope> = Value_::constant("ALL_VISUALS");
    /// `SELECTED_VISUALS`
    pub const SELECTED_VISUALS: Value_<FilterVisualScope> = Value_::constant("SELECTED_VISUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterVisualScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum QBusinessInsightsStatus {}
impl QBusinessInsightsStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<QBusinessInsightsStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<QBusinessInsightsStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<QBusinessInsightsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DayOfTheWeek {}
impl DayOfTheWeek {
    /// `SUNDAY`
    pub const SUNDAY: Value_<DayOfTheWeek> = Value_::constant("SUNDAY");
    /// `MONDAY`
    pub const MONDAY: Value_<DayOfTheWeek> = Value_::constant("MONDAY");
    /// `TUESDAY`
    pub const TUESDAY: Value_<DayOfTheWeek> = Value_::constant("TUESDAY");
    /// `WEDNESDAY`
    pub const WEDNESDAY: Value_<DayOfTheWeek> = Value_::constant("WEDNESDAY");
    /// `THURSDAY`
    pub const THURSDAY: Value_<DayOfTheWeek> = Value_::constant("THURSDAY");
    /// `FRIDAY`
    pub const FRIDAY: Value_<DayOfTheWeek> = Value_::constant("FRIDAY");
    /// `SATURDAY`
    pub const SATURDAY: Value_<DayOfTheWeek> = Value_::constant("SATURDAY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DayOfTheWeek> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ValueWhenUnsetOption {}
impl ValueWhenUnsetOption {
    /// `RECOMMENDED_VALUE`
    pub const RECOMMENDED_VALUE: Value_<ValueWhenUnsetOption> = Value_::constant("RECOMMENDED_VALUE");
    /// `NULL`
    pub const NULL: Value_<ValueWhenUnsetOption> = Value_::constant("NULL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValueWhenUnsetOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ParameterValueType {}
impl ParameterValueType {
    /// `MULTI_VALUED`
    pub const MULTI_VALUED: Value_<ParameterValueType> = Value_::constant("MULTI_VALUED");
    /// `SINGLE_VALUED`
    pub const SINGLE_VALUED: Value_<ParameterValueType> = Value_::constant("SINGLE_VALUED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ParameterValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SelectAllValueOptions {}
impl SelectAllValueOptions {
    /// `ALL_VALUES`
    pub const ALL_VALUES: Value_<SelectAllValueOptions> = Value_::constant("ALL_VALUES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelectAllValueOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum URLTargetConfiguration {}
impl URLTargetConfiguration {
    /// `NEW_TAB`
    pub const NEW_TAB: Value_<URLTargetConfiguration> = Value_::constant("NEW_TAB");
    /// `NEW_WINDOW`
    pub const NEW_WINDOW: Value_<URLTargetConfiguration> = Value_::constant("NEW_WINDOW");
    /// `SAME_TAB`
    pub const SAME_TAB: Value_<URLTargetConfiguration> = Value_::constant("SAME_TAB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<URLTargetConfiguration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ImageCustomActionTrigger {}
impl ImageCustomActionTrigger {
    /// `CLICK`
    pub const CLICK: Value_<ImageCustomActionTrigger> = Value_::constant("CLICK");
    /// `MENU`
    pub const MENU: Value_<ImageCustomActionTrigger> = Value_::constant("MENU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ImageCustomActionTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetImageScalingType {}
impl SheetImageScalingType {
    /// `SCALE_TO_WIDTH`
    pub const SCALE_TO_WIDTH: Value_<SheetImageScalingType> = Value_::constant("SCALE_TO_WIDTH");
    /// `SCALE_TO_HEIGHT`
    pub const SCALE_TO_HEIGHT: Value_<SheetImageScalingType> = Value_::constant("SCALE_TO_HEIGHT");
    /// `SCALE_TO_CONTAINER`
    pub const SCALE_TO_CONTAINER: Value_<SheetImageScalingType> = Value_::constant("SCALE_TO_CONTAINER");
    /// `SCALE_NONE`
    pub const SCALE_NONE: Value_<SheetImageScalingType> = Value_::constant("SCALE_NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetImageScalingType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LayoutElementType {}
impl LayoutElementType {
    /// `VISUAL`
    pub const VISUAL: Value_<LayoutElementType> = Value_::constant("VISUAL");
    /// `FILTER_CONTROL`
    pub const FILTER_CONTROL: Value_<LayoutElementType> = Value_::constant("FILTER_CONTROL");
    /// `PARAMETER_CONTROL`
    pub const PARAMETER_CONTROL: Value_<LayoutElementType> = Value_::constant("PARAMETER_CONTROL");
    /// `TEXT_BOX`
    pub const TEXT_BOX: Value_<LayoutElementType> = Value_::constant("TEXT_BOX");
    /// `IMAGE`
    pub const IMAGE: Value_<LayoutElementType> = Value_::constant("IMAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LayoutElementType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SheetLayoutGroupMemberType {}
impl SheetLayoutGroupMemberType {
    /// `ELEMENT`
    pub const ELEMENT: Value_<SheetLayoutGroupMemberType> = Value_::constant("ELEMENT");
    /// `GROUP`
    pub const GROUP: Value_<SheetLayoutGroupMemberType> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SheetLayoutGroupMemberType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SectionPageBreakStatus {}
impl SectionPageBreakStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<SectionPageBreakStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<SectionPageBreakStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SectionPageBreakStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SelectedFieldOptions {}
impl SelectedFieldOptions {
    /// `ALL_FIELDS`
    pub const ALL_FIELDS: Value_<SelectedFieldOptions> = Value_::constant("ALL_FIELDS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelectedFieldOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TargetVisualOptions {}
impl TargetVisualOptions {
    /// `ALL_VISUALS`
    pub const ALL_VISUALS: Value_<TargetVisualOptions> = Value_::constant("ALL_VISUALS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetVisualOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum VisualCustomActionTrigger {}
impl VisualCustomActionTrigger {
    /// `DATA_POINT_CLICK`
    pub const DATA_POINT_CLICK: Value_<VisualCustomActionTrigger> = Value_::constant("DATA_POINT_CLICK");
    /// `DATA_POINT_MENU`
    pub const DATA_POINT_MENU: Value_<VisualCustomActionTrigger> = Value_::constant("DATA_POINT_MENU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VisualCustomActionTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum BarsArrangement {}
impl BarsArrangement {
    /// `CLUSTERED`
    pub const CLUSTERED: Value_<BarsArrangement> = Value_::constant("CLUSTERED");
    /// `STACKED`
    pub const STACKED: Value_<BarsArrangement> = Value_::constant("STACKED");
    /// `STACKED_PERCENT`
    pub const STACKED_PERCENT: Value_<BarsArrangement> = Value_::constant("STACKED_PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BarsArrangement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DataLabelContent {}
impl DataLabelContent {
    /// `VALUE`
    pub const VALUE: Value_<DataLabelContent> = Value_::constant("VALUE");
    /// `PERCENT`
    pub const PERCENT: Value_<DataLabelContent> = Value_::constant("PERCENT");
    /// `VALUE_AND_PERCENT`
    pub const VALUE_AND_PERCENT: Value_<DataLabelContent> = Value_::constant("VALUE_AND_PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLabelContent> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DataLabelOverlap {}
impl DataLabelOverlap {
    /// `DISABLE_OVERLAP`
    pub const DISABLE_OVERLAP: Value_<DataLabelOverlap> = Value_::constant("DISABLE_OVERLAP");
    /// `ENABLE_OVERLAP`
    pub const ENABLE_OVERLAP: Value_<DataLabelOverlap> = Value_::constant("ENABLE_OVERLAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLabelOverlap> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum DataLabelPosition {}
impl DataLabelPosition {
    /// `INSIDE`
    pub const INSIDE: Value_<DataLabelPosition> = Value_::constant("INSIDE");
    /// `OUTSIDE`
    pub const OUTSIDE: Value_<DataLabelPosition> = Value_::constant("OUTSIDE");
    /// `LEFT`
    pub const LEFT: Value_<DataLabelPosition> = Value_::constant("LEFT");
    /// `TOP`
    pub const TOP: Value_<DataLabelPosition> = Value_::constant("TOP");
    /// `BOTTOM`
    pub const BOTTOM: Value_<DataLabelPosition> = Value_::constant("BOTTOM");
    /// `RIGHT`
    pub const RIGHT: Value_<DataLabelPosition> = Value_::constant("RIGHT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataLabelPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LegendPosition {}
impl LegendPosition {
    /// `AUTO`
    pub const AUTO: Value_<LegendPosition> = Value_::constant("AUTO");
    /// `RIGHT`
    pub const RIGHT: Value_<LegendPosition> = Value_::constant("RIGHT");
    /// `BOTTOM`
    pub const BOTTOM: Value_<LegendPosition> = Value_::constant("BOTTOM");
    /// `TOP`
    pub const TOP: Value_<LegendPosition> = Value_::constant("TOP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LegendPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum BarChartOrientation {}
impl BarChartOrientation {
    /// `HORIZONTAL`
    pub const HORIZONTAL: Value_<BarChartOrientation> = Value_::constant("HORIZONTAL");
    /// `VERTICAL`
    pub const VERTICAL: Value_<BarChartOrientation> = Value_::constant("VERTICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BarChartOrientation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum AxisBinding {}
impl AxisBinding {
    /// `PRIMARY_YAXIS`
    pub const PRIMARY_YAXIS: Value_<AxisBinding> = Value_::constant("PRIMARY_YAXIS");
    /// `SECONDARY_YAXIS`
    pub const SECONDARY_YAXIS: Value_<AxisBinding> = Value_::constant("SECONDARY_YAXIS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AxisBinding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ReferenceLineSeriesType {}
impl ReferenceLineSeriesType {
    /// `BAR`
    pub const BAR: Value_<ReferenceLineSeriesType> = Value_::constant("BAR");
    /// `LINE`
    pub const LINE: Value_<ReferenceLineSeriesType> = Value_::constant("LINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceLineSeriesType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ReferenceLineLabelHorizontalPosition {}
impl ReferenceLineLabelHorizontalPosition {
    /// `LEFT`
    pub const LEFT: Value_<ReferenceLineLabelHorizontalPosition> = Value_::constant("LEFT");
    /// `CENTER`
    pub const CENTER: Value_<ReferenceLineLabelHorizontalPosition> = Value_::constant("CENTER");
    /// `RIGHT`
    pub const RIGHT: Value_<ReferenceLineLabelHorizontalPosition> = Value_::constant("RIGHT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceLineLabelHorizontalPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ReferenceLineValueLabelRelativePosition {}
impl ReferenceLineValueLabelRelativePosition {
    /// `BEFORE_CUSTOM_LABEL`
    pub const BEFORE_CUSTOM_LABEL: Value_<ReferenceLineValueLabelRelativePosition> = Value_::constant("BEFORE_CUSTOM_LABEL");
    /// `AFTER_CUSTOM_LABEL`
    pub const AFTER_CUSTOM_LABEL: Value_<ReferenceLineValueLabelRelativePosition> = Value_::constant("AFTER_CUSTOM_LABEL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceLineValueLabelRelativePosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ReferenceLineLabelVerticalPosition {}
impl ReferenceLineLabelVerticalPosition {
    /// `ABOVE`
    pub const ABOVE: Value_<ReferenceLineLabelVerticalPosition> = Value_::constant("ABOVE");
    /// `BELOW`
    pub const BELOW: Value_<ReferenceLineLabelVerticalPosition> = Value_::constant("BELOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceLineLabelVerticalPosition> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ReferenceLinePatternType {}
impl ReferenceLinePatternType {
    /// `SOLID`
    pub const SOLID: Value_<ReferenceLinePatternType> = Value_::constant("SOLID");
    /// `DASHED`
    pub const DASHED: Value_<ReferenceLinePatternType> = Value_::constant("DASHED");
    /// `DOTTED`
    pub const DOTTED: Value_<ReferenceLinePatternType> = Value_::constant("DOTTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReferenceLinePatternType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PanelBorderStyle {}
impl PanelBorderStyle {
    /// `SOLID`
    pub const SOLID: Value_<PanelBorderStyle> = Value_::constant("SOLID");
    /// `DASHED`
    pub const DASHED: Value_<PanelBorderStyle> = Value_::constant("DASHED");
    /// `DOTTED`
    pub const DOTTED: Value_<PanelBorderStyle> = Value_::constant("DOTTED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PanelBorderStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum HorizontalTextAlignment {}
impl HorizontalTextAlignment {
    /// `LEFT`
    pub const LEFT: Value_<HorizontalTextAlignment> = Value_::constant("LEFT");
    /// `CENTER`
    pub const CENTER: Value_<HorizontalTextAlignment> = Value_::constant("CENTER");
    /// `RIGHT`
    pub const RIGHT: Value_<HorizontalTextAlignment> = Value_::constant("RIGHT");
    /// `AUTO`
    pub const AUTO: Value_<HorizontalTextAlignment> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HorizontalTextAlignment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SmallMultiplesAxisPlacement {}
impl SmallMultiplesAxisPlacement {
    /// `OUTSIDE`
    pub const OUTSIDE: Value_<SmallMultiplesAxisPlacement> = Value_::constant("OUTSIDE");
    /// `INSIDE`
    pub const INSIDE: Value_<SmallMultiplesAxisPlacement> = Value_::constant("INSIDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SmallMultiplesAxisPlacement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SmallMultiplesAxisScale {}
impl SmallMultiplesAxisScale {
    /// `SHARED`
    pub const SHARED: Value_<SmallMultiplesAxisScale> = Value_::constant("SHARED");
    /// `INDEPENDENT`
    pub const INDEPENDENT: Value_<SmallMultiplesAxisScale> = Value_::constant("INDEPENDENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SmallMultiplesAxisScale> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum OtherCategories {}
impl OtherCategories {
    /// `INCLUDE`
    pub const INCLUDE: Value_<OtherCategories> = Value_::constant("INCLUDE");
    /// `EXCLUDE`
    pub const EXCLUDE: Value_<OtherCategories> = Value_::constant("EXCLUDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OtherCategories> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TooltipTarget {}
impl TooltipTarget {
    /// `BOTH`
    pub const BOTH: Value_<TooltipTarget> = Value_::constant("BOTH");
    /// `BAR`
    pub const BAR: Value_<TooltipTarget> = Value_::constant("BAR");
    /// `LINE`
    pub const LINE: Value_<TooltipTarget> = Value_::constant("LINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TooltipTarget> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TooltipTitleType {}
impl TooltipTitleType {
    /// `NONE`
    pub const NONE: Value_<TooltipTitleType> = Value_::constant("NONE");
    /// `PRIMARY_VALUE`
    pub const PRIMARY_VALUE: Value_<TooltipTitleType> = Value_::constant("PRIMARY_VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TooltipTitleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SelectedTooltipType {}
impl SelectedTooltipType {
    /// `BASIC`
    pub const BASIC: Value_<SelectedTooltipType> = Value_::constant("BASIC");
    /// `DETAILED`
    pub const DETAILED: Value_<SelectedTooltipType> = Value_::constant("DETAILED");
    /// `SHEET`
    pub const SHEET: Value_<SelectedTooltipType> = Value_::constant("SHEET");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SelectedTooltipType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableDataPathType {}
impl PivotTableDataPathType {
    /// `HIERARCHY_ROWS_LAYOUT_COLUMN`
    pub const HIERARCHY_ROWS_LAYOUT_COLUMN: Value_<PivotTableDataPathType> = Value_::constant("HIERARCHY_ROWS_LAYOUT_COLUMN");
    /// `MULTIPLE_ROW_METRICS_COLUMN`
    pub const MULTIPLE_ROW_METRICS_COLUMN: Value_<PivotTableDataPathType> = Value_::constant("MULTIPLE_ROW_METRICS_COLUMN");
    /// `EMPTY_COLUMN_HEADER`
    pub const EMPTY_COLUMN_HEADER: Value_<PivotTableDataPathType> = Value_::constant("EMPTY_COLUMN_HEADER");
    /// `COUNT_METRIC_COLUMN`
    pub const COUNT_METRIC_COLUMN: Value_<PivotTableDataPathType> = Value_::constant("COUNT_METRIC_COLUMN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableDataPathType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum BoxPlotFillStyle {}
impl BoxPlotFillStyle {
    /// `SOLID`
    pub const SOLID: Value_<BoxPlotFillStyle> = Value_::constant("SOLID");
    /// `TRANSPARENT`
    pub const TRANSPARENT: Value_<BoxPlotFillStyle> = Value_::constant("TRANSPARENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BoxPlotFillStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LineInterpolation {}
impl LineInterpolation {
    /// `LINEAR`
    pub const LINEAR: Value_<LineInterpolation> = Value_::constant("LINEAR");
    /// `SMOOTH`
    pub const SMOOTH: Value_<LineInterpolation> = Value_::constant("SMOOTH");
    /// `STEPPED`
    pub const STEPPED: Value_<LineInterpolation> = Value_::constant("STEPPED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineInterpolation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LineChartLineStyle {}
impl LineChartLineStyle {
    /// `SOLID`
    pub const SOLID: Value_<LineChartLineStyle> = Value_::constant("SOLID");
    /// `DOTTED`
    pub const DOTTED: Value_<LineChartLineStyle> = Value_::constant("DOTTED");
    /// `DASHED`
    pub const DASHED: Value_<LineChartLineStyle> = Value_::constant("DASHED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineChartLineStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LineChartMarkerShape {}
impl LineChartMarkerShape {
    /// `CIRCLE`
    pub const CIRCLE: Value_<LineChartMarkerShape> = Value_::constant("CIRCLE");
    /// `TRIANGLE`
    pub const TRIANGLE: Value_<LineChartMarkerShape> = Value_::constant("TRIANGLE");
    /// `SQUARE`
    pub const SQUARE: Value_<LineChartMarkerShape> = Value_::constant("SQUARE");
    /// `DIAMOND`
    pub const DIAMOND: Value_<LineChartMarkerShape> = Value_::constant("DIAMOND");
    /// `ROUNDED_SQUARE`
    pub const ROUNDED_SQUARE: Value_<LineChartMarkerShape> = Value_::constant("ROUNDED_SQUARE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineChartMarkerShape> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SingleYAxisOption {}
impl SingleYAxisOption {
    /// `PRIMARY_Y_AXIS`
    pub const PRIMARY_Y_AXIS: Value_<SingleYAxisOption> = Value_::constant("PRIMARY_Y_AXIS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SingleYAxisOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CustomContentType {}
impl CustomContentType {
    /// `IMAGE`
    pub const IMAGE: Value_<CustomContentType> = Value_::constant("IMAGE");
    /// `OTHER_EMBEDDED_CONTENT`
    pub const OTHER_EMBEDDED_CONTENT: Value_<CustomContentType> = Value_::constant("OTHER_EMBEDDED_CONTENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum CustomContentImageScalingConfiguration {}
impl CustomContentImageScalingConfiguration {
    /// `FIT_TO_HEIGHT`
    pub const FIT_TO_HEIGHT: Value_<CustomContentImageScalingConfiguration> = Value_::constant("FIT_TO_HEIGHT");
    /// `FIT_TO_WIDTH`
    pub const FIT_TO_WIDTH: Value_<CustomContentImageScalingConfiguration> = Value_::constant("FIT_TO_WIDTH");
    /// `DO_NOT_SCALE`
    pub const DO_NOT_SCALE: Value_<CustomContentImageScalingConfiguration> = Value_::constant("DO_NOT_SCALE");
    /// `SCALE_TO_VISUAL`
    pub const SCALE_TO_VISUAL: Value_<CustomContentImageScalingConfiguration> = Value_::constant("SCALE_TO_VISUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomContentImageScalingConfiguration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum BaseMapStyleType {}
impl BaseMapStyleType {
    /// `LIGHT_GRAY`
    pub const LIGHT_GRAY: Value_<BaseMapStyleType> = Value_::constant("LIGHT_GRAY");
    /// `DARK_GRAY`
    pub const DARK_GRAY: Value_<BaseMapStyleType> = Value_::constant("DARK_GRAY");
    /// `STREET`
    pub const STREET: Value_<BaseMapStyleType> = Value_::constant("STREET");
    /// `IMAGERY`
    pub const IMAGERY: Value_<BaseMapStyleType> = Value_::constant("IMAGERY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<BaseMapStyleType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum MapZoomMode {}
impl MapZoomMode {
    /// `AUTO`
    pub const AUTO: Value_<MapZoomMode> = Value_::constant("AUTO");
    /// `MANUAL`
    pub const MANUAL: Value_<MapZoomMode> = Value_::constant("MANUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MapZoomMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum FunnelChartMeasureDataLabelStyle {}
impl FunnelChartMeasureDataLabelStyle {
    /// `VALUE_ONLY`
    pub const VALUE_ONLY: Value_<FunnelChartMeasureDataLabelStyle> = Value_::constant("VALUE_ONLY");
    /// `PERCENTAGE_BY_FIRST_STAGE`
    pub const PERCENTAGE_BY_FIRST_STAGE: Value_<FunnelChartMeasureDataLabelStyle> = Value_::constant("PERCENTAGE_BY_FIRST_STAGE");
    /// `PERCENTAGE_BY_PREVIOUS_STAGE`
    pub const PERCENTAGE_BY_PREVIOUS_STAGE: Value_<FunnelChartMeasureDataLabelStyle> = Value_::constant("PERCENTAGE_BY_PREVIOUS_STAGE");
    /// `VALUE_AND_PERCENTAGE_BY_FIRST_STAGE`
    pub const VALUE_AND_PERCENTAGE_BY_FIRST_STAGE: Value_<FunnelChartMeasureDataLabelStyle> = Value_::constant("VALUE_AND_PERCENTAGE_BY_FIRST_STAGE");
    /// `VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE`
    pub const VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE: Value_<FunnelChartMeasureDataLabelStyle> = Value_::constant("VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunnelChartMeasureDataLabelStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ArcThicknessOptions {}
impl ArcThicknessOptions {
    /// `SMALL`
    pub const SMALL: Value_<ArcThicknessOptions> = Value_::constant("SMALL");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ArcThicknessOptions> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<ArcThicknessOptions> = Value_::constant("LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ArcThicknessOptions> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ComparisonMethod {}
impl ComparisonMethod {
    /// `DIFFERENCE`
    pub const DIFFERENCE: Value_<ComparisonMethod> = Value_::constant("DIFFERENCE");
    /// `PERCENT_DIFFERENCE`
    pub const PERCENT_DIFFERENCE: Value_<ComparisonMethod> = Value_::constant("PERCENT_DIFFERENCE");
    /// `PERCENT`
    pub const PERCENT: Value_<ComparisonMethod> = Value_::constant("PERCENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComparisonMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PrimaryValueDisplayType {}
impl PrimaryValueDisplayType {
    /// `HIDDEN`
    pub const HIDDEN: Value_<PrimaryValueDisplayType> = Value_::constant("HIDDEN");
    /// `COMPARISON`
    pub const COMPARISON: Value_<PrimaryValueDisplayType> = Value_::constant("COMPARISON");
    /// `ACTUAL`
    pub const ACTUAL: Value_<PrimaryValueDisplayType> = Value_::constant("ACTUAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PrimaryValueDisplayType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ConditionalFormattingIconDisplayOption {}
impl ConditionalFormattingIconDisplayOption {
    /// `ICON_ONLY`
    pub const ICON_ONLY: Value_<ConditionalFormattingIconDisplayOption> = Value_::constant("ICON_ONLY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConditionalFormattingIconDisplayOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum Icon {}
impl Icon {
    /// `CARET_UP`
    pub const CARET_UP: Value_<Icon> = Value_::constant("CARET_UP");
    /// `CARET_DOWN`
    pub const CARET_DOWN: Value_<Icon> = Value_::constant("CARET_DOWN");
    /// `PLUS`
    pub const PLUS: Value_<Icon> = Value_::constant("PLUS");
    /// `MINUS`
    pub const MINUS: Value_<Icon> = Value_::constant("MINUS");
    /// `ARROW_UP`
    pub const ARROW_UP: Value_<Icon> = Value_::constant("ARROW_UP");
    /// `ARROW_DOWN`
    pub const ARROW_DOWN: Value_<Icon> = Value_::constant("ARROW_DOWN");
    /// `ARROW_LEFT`
    pub const ARROW_LEFT: Value_<Icon> = Value_::constant("ARROW_LEFT");
    /// `ARROW_UP_LEFT`
    pub const ARROW_UP_LEFT: Value_<Icon> = Value_::constant("ARROW_UP_LEFT");
    /// `ARROW_DOWN_LEFT`
    pub const ARROW_DOWN_LEFT: Value_<Icon> = Value_::constant("ARROW_DOWN_LEFT");
    /// `ARROW_RIGHT`
    pub const ARROW_RIGHT: Value_<Icon> = Value_::constant("ARROW_RIGHT");
    /// `ARROW_UP_RIGHT`
    pub const ARROW_UP_RIGHT: Value_<Icon> = Value_::constant("ARROW_UP_RIGHT");
    /// `ARROW_DOWN_RIGHT`
    pub const ARROW_DOWN_RIGHT: Value_<Icon> = Value_::constant("ARROW_DOWN_RIGHT");
    /// `FACE_UP`
    pub const FACE_UP: Value_<Icon> = Value_::constant("FACE_UP");
    /// `FACE_DOWN`
    pub const FACE_DOWN: Value_<Icon> = Value_::constant("FACE_DOWN");
    /// `FACE_FLAT`
    pub const FACE_FLAT: Value_<Icon> = Value_::constant("FACE_FLAT");
    /// `ONE_BAR`
    pub const ONE_BAR: Value_<Icon> = Value_::constant("ONE_BAR");
    /// `TWO_BAR`
    pub const TWO_BAR: Value_<Icon> = Value_::constant("TWO_BAR");
    /// `THREE_BAR`
    pub const THREE_BAR: Value_<Icon> = Value_::constant("THREE_BAR");
    /// `CIRCLE`
    pub const CIRCLE: Value_<Icon> = Value_::constant("CIRCLE");
    /// `TRIANGLE`
    pub const TRIANGLE: Value_<Icon> = Value_::constant("TRIANGLE");
    /// `SQUARE`
    pub const SQUARE: Value_<Icon> = Value_::constant("SQUARE");
    /// `FLAG`
    pub const FLAG: Value_<Icon> = Value_::constant("FLAG");
    /// `THUMBS_UP`
    pub const THUMBS_UP: Value_<Icon> = Value_::constant("THUMBS_UP");
    /// `THUMBS_DOWN`
    pub const THUMBS_DOWN: Value_<Icon> = Value_::constant("THUMBS_DOWN");
    /// `CHECKMARK`
    pub const CHECKMARK: Value_<Icon> = Value_::constant("CHECKMARK");
    /// `X`
    pub const X: Value_<Icon> = Value_::constant("X");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Icon> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ConditionalFormattingIconSetType {}
impl ConditionalFormattingIconSetType {
    /// `PLUS_MINUS`
    pub const PLUS_MINUS: Value_<ConditionalFormattingIconSetType> = Value_::constant("PLUS_MINUS");
    /// `CHECK_X`
    pub const CHECK_X: Value_<ConditionalFormattingIconSetType> = Value_::constant("CHECK_X");
    /// `THREE_COLOR_ARROW`
    pub const THREE_COLOR_ARROW: Value_<ConditionalFormattingIconSetType> = Value_::constant("THREE_COLOR_ARROW");
    /// `THREE_GRAY_ARROW`
    pub const THREE_GRAY_ARROW: Value_<ConditionalFormattingIconSetType> = Value_::constant("THREE_GRAY_ARROW");
    /// `CARET_UP_MINUS_DOWN`
    pub const CARET_UP_MINUS_DOWN: Value_<ConditionalFormattingIconSetType> = Value_::constant("CARET_UP_MINUS_DOWN");
    /// `THREE_SHAPE`
    pub const THREE_SHAPE: Value_<ConditionalFormattingIconSetType> = Value_::constant("THREE_SHAPE");
    /// `THREE_CIRCLE`
    pub const THREE_CIRCLE: Value_<ConditionalFormattingIconSetType> = Value_::constant("THREE_CIRCLE");
    /// `FLAGS`
    pub const FLAGS: Value_<ConditionalFormattingIconSetType> = Value_::constant("FLAGS");
    /// `BARS`
    pub const BARS: Value_<ConditionalFormattingIconSetType> = Value_::constant("BARS");
    /// `FOUR_COLOR_ARROW`
    pub const FOUR_COLOR_ARROW: Value_<ConditionalFormattingIconSetType> = Value_::constant("FOUR_COLOR_ARROW");
    /// `FOUR_GRAY_ARROW`
    pub const FOUR_GRAY_ARROW: Value_<ConditionalFormattingIconSetType> = Value_::constant("FOUR_GRAY_ARROW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConditionalFormattingIconSetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum GeospatialSelectedPointStyle {}
impl GeospatialSelectedPointStyle {
    /// `POINT`
    pub const POINT: Value_<GeospatialSelectedPointStyle> = Value_::constant("POINT");
    /// `CLUSTER`
    pub const CLUSTER: Value_<GeospatialSelectedPointStyle> = Value_::constant("CLUSTER");
    /// `HEATMAP`
    pub const HEATMAP: Value_<GeospatialSelectedPointStyle> = Value_::constant("HEATMAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeospatialSelectedPointStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ColorFillType {}
impl ColorFillType {
    /// `DISCRETE`
    pub const DISCRETE: Value_<ColorFillType> = Value_::constant("DISCRETE");
    /// `GRADIENT`
    pub const GRADIENT: Value_<ColorFillType> = Value_::constant("GRADIENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ColorFillType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum HistogramBinType {}
impl HistogramBinType {
    /// `BIN_COUNT`
    pub const BIN_COUNT: Value_<HistogramBinType> = Value_::constant("BIN_COUNT");
    /// `BIN_WIDTH`
    pub const BIN_WIDTH: Value_<HistogramBinType> = Value_::constant("BIN_WIDTH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HistogramBinType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ForecastComputationSeasonality {}
impl ForecastComputationSeasonality {
    /// `AUTOMATIC`
    pub const AUTOMATIC: Value_<ForecastComputationSeasonality> = Value_::constant("AUTOMATIC");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ForecastComputationSeasonality> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ForecastComputationSeasonality> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum MaximumMinimumComputationType {}
impl MaximumMinimumComputationType {
    /// `MAXIMUM`
    pub const MAXIMUM: Value_<MaximumMinimumComputationType> = Value_::constant("MAXIMUM");
    /// `MINIMUM`
    pub const MINIMUM: Value_<MaximumMinimumComputationType> = Value_::constant("MINIMUM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MaximumMinimumComputationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TopBottomSortOrder {}
impl TopBottomSortOrder {
    /// `PERCENT_DIFFERENCE`
    pub const PERCENT_DIFFERENCE: Value_<TopBottomSortOrder> = Value_::constant("PERCENT_DIFFERENCE");
    /// `ABSOLUTE_DIFFERENCE`
    pub const ABSOLUTE_DIFFERENCE: Value_<TopBottomSortOrder> = Value_::constant("ABSOLUTE_DIFFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopBottomSortOrder> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TopBottomComputationType {}
impl TopBottomComputationType {
    /// `TOP`
    pub const TOP: Value_<TopBottomComputationType> = Value_::constant("TOP");
    /// `BOTTOM`
    pub const BOTTOM: Value_<TopBottomComputationType> = Value_::constant("BOTTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TopBottomComputationType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum KPISparklineType {}
impl KPISparklineType {
    /// `LINE`
    pub const LINE: Value_<KPISparklineType> = Value_::constant("LINE");
    /// `AREA`
    pub const AREA: Value_<KPISparklineType> = Value_::constant("AREA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KPISparklineType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum KPIVisualStandardLayoutType {}
impl KPIVisualStandardLayoutType {
    /// `CLASSIC`
    pub const CLASSIC: Value_<KPIVisualStandardLayoutType> = Value_::constant("CLASSIC");
    /// `VERTICAL`
    pub const VERTICAL: Value_<KPIVisualStandardLayoutType> = Value_::constant("VERTICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KPIVisualStandardLayoutType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LayerCustomActionTrigger {}
impl LayerCustomActionTrigger {
    /// `DATA_POINT_CLICK`
    pub const DATA_POINT_CLICK: Value_<LayerCustomActionTrigger> = Value_::constant("DATA_POINT_CLICK");
    /// `DATA_POINT_MENU`
    pub const DATA_POINT_MENU: Value_<LayerCustomActionTrigger> = Value_::constant("DATA_POINT_MENU");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LayerCustomActionTrigger> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum GeospatialColorState {}
impl GeospatialColorState {
    /// `ENABLED`
    pub const ENABLED: Value_<GeospatialColorState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<GeospatialColorState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeospatialColorState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum GeospatialLayerType {}
impl GeospatialLayerType {
    /// `POINT`
    pub const POINT: Value_<GeospatialLayerType> = Value_::constant("POINT");
    /// `LINE`
    pub const LINE: Value_<GeospatialLayerType> = Value_::constant("LINE");
    /// `POLYGON`
    pub const POLYGON: Value_<GeospatialLayerType> = Value_::constant("POLYGON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeospatialLayerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum GeospatialMapNavigation {}
impl GeospatialMapNavigation {
    /// `ENABLED`
    pub const ENABLED: Value_<GeospatialMapNavigation> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<GeospatialMapNavigation> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GeospatialMapNavigation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum MissingDataTreatmentOption {}
impl MissingDataTreatmentOption {
    /// `INTERPOLATE`
    pub const INTERPOLATE: Value_<MissingDataTreatmentOption> = Value_::constant("INTERPOLATE");
    /// `SHOW_AS_ZERO`
    pub const SHOW_AS_ZERO: Value_<MissingDataTreatmentOption> = Value_::constant("SHOW_AS_ZERO");
    /// `SHOW_AS_BLANK`
    pub const SHOW_AS_BLANK: Value_<MissingDataTreatmentOption> = Value_::constant("SHOW_AS_BLANK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MissingDataTreatmentOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum LineChartType {}
impl LineChartType {
    /// `LINE`
    pub const LINE: Value_<LineChartType> = Value_::constant("LINE");
    /// `AREA`
    pub const AREA: Value_<LineChartType> = Value_::constant("AREA");
    /// `STACKED_AREA`
    pub const STACKED_AREA: Value_<LineChartType> = Value_::constant("STACKED_AREA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LineChartType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ArcThickness {}
impl ArcThickness {
    /// `SMALL`
    pub const SMALL: Value_<ArcThickness> = Value_::constant("SMALL");
    /// `MEDIUM`
    pub const MEDIUM: Value_<ArcThickness> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<ArcThickness> = Value_::constant("LARGE");
    /// `WHOLE`
    pub const WHOLE: Value_<ArcThickness> = Value_::constant("WHOLE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ArcThickness> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableFieldCollapseState {}
impl PivotTableFieldCollapseState {
    /// `COLLAPSED`
    pub const COLLAPSED: Value_<PivotTableFieldCollapseState> = Value_::constant("COLLAPSED");
    /// `EXPANDED`
    pub const EXPANDED: Value_<PivotTableFieldCollapseState> = Value_::constant("EXPANDED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableFieldCollapseState> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableBorderStyle {}
impl TableBorderStyle {
    /// `NONE`
    pub const NONE: Value_<TableBorderStyle> = Value_::constant("NONE");
    /// `SOLID`
    pub const SOLID: Value_<TableBorderStyle> = Value_::constant("SOLID");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableBorderStyle> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TextWrap {}
impl TextWrap {
    /// `NONE`
    pub const NONE: Value_<TextWrap> = Value_::constant("NONE");
    /// `WRAP`
    pub const WRAP: Value_<TextWrap> = Value_::constant("WRAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TextWrap> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum VerticalTextAlignment {}
impl VerticalTextAlignment {
    /// `TOP`
    pub const TOP: Value_<VerticalTextAlignment> = Value_::constant("TOP");
    /// `MIDDLE`
    pub const MIDDLE: Value_<VerticalTextAlignment> = Value_::constant("MIDDLE");
    /// `BOTTOM`
    pub const BOTTOM: Value_<VerticalTextAlignment> = Value_::constant("BOTTOM");
    /// `AUTO`
    pub const AUTO: Value_<VerticalTextAlignment> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<VerticalTextAlignment> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableMetricPlacement {}
impl PivotTableMetricPlacement {
    /// `ROW`
    pub const ROW: Value_<PivotTableMetricPlacement> = Value_::constant("ROW");
    /// `COLUMN`
    pub const COLUMN: Value_<PivotTableMetricPlacement> = Value_::constant("COLUMN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableMetricPlacement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableRowsLayout {}
impl PivotTableRowsLayout {
    /// `TABULAR`
    pub const TABULAR: Value_<PivotTableRowsLayout> = Value_::constant("TABULAR");
    /// `HIERARCHY`
    pub const HIERARCHY: Value_<PivotTableRowsLayout> = Value_::constant("HIERARCHY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableRowsLayout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableSubtotalLevel {}
impl PivotTableSubtotalLevel {
    /// `ALL`
    pub const ALL: Value_<PivotTableSubtotalLevel> = Value_::constant("ALL");
    /// `CUSTOM`
    pub const CUSTOM: Value_<PivotTableSubtotalLevel> = Value_::constant("CUSTOM");
    /// `LAST`
    pub const LAST: Value_<PivotTableSubtotalLevel> = Value_::constant("LAST");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableSubtotalLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum StyledCellType {}
impl StyledCellType {
    /// `TOTAL`
    pub const TOTAL: Value_<StyledCellType> = Value_::constant("TOTAL");
    /// `METRIC_HEADER`
    pub const METRIC_HEADER: Value_<StyledCellType> = Value_::constant("METRIC_HEADER");
    /// `VALUE`
    pub const VALUE: Value_<StyledCellType> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<StyledCellType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableTotalsPlacement {}
impl TableTotalsPlacement {
    /// `START`
    pub const START: Value_<TableTotalsPlacement> = Value_::constant("START");
    /// `END`
    pub const END: Value_<TableTotalsPlacement> = Value_::constant("END");
    /// `AUTO`
    pub const AUTO: Value_<TableTotalsPlacement> = Value_::constant("AUTO");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableTotalsPlacement> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableTotalsScrollStatus {}
impl TableTotalsScrollStatus {
    /// `PINNED`
    pub const PINNED: Value_<TableTotalsScrollStatus> = Value_::constant("PINNED");
    /// `SCROLLED`
    pub const SCROLLED: Value_<TableTotalsScrollStatus> = Value_::constant("SCROLLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableTotalsScrollStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SimpleTotalAggregationFunction {}
impl SimpleTotalAggregationFunction {
    /// `DEFAULT`
    pub const DEFAULT: Value_<SimpleTotalAggregationFunction> = Value_::constant("DEFAULT");
    /// `SUM`
    pub const SUM: Value_<SimpleTotalAggregationFunction> = Value_::constant("SUM");
    /// `AVERAGE`
    pub const AVERAGE: Value_<SimpleTotalAggregationFunction> = Value_::constant("AVERAGE");
    /// `MIN`
    pub const MIN: Value_<SimpleTotalAggregationFunction> = Value_::constant("MIN");
    /// `MAX`
    pub const MAX: Value_<SimpleTotalAggregationFunction> = Value_::constant("MAX");
    /// `NONE`
    pub const NONE: Value_<SimpleTotalAggregationFunction> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SimpleTotalAggregationFunction> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PivotTableConditionalFormattingScopeRole {}
impl PivotTableConditionalFormattingScopeRole {
    /// `FIELD`
    pub const FIELD: Value_<PivotTableConditionalFormattingScopeRole> = Value_::constant("FIELD");
    /// `FIELD_TOTAL`
    pub const FIELD_TOTAL: Value_<PivotTableConditionalFormattingScopeRole> = Value_::constant("FIELD_TOTAL");
    /// `GRAND_TOTAL`
    pub const GRAND_TOTAL: Value_<PivotTableConditionalFormattingScopeRole> = Value_::constant("GRAND_TOTAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PivotTableConditionalFormattingScopeRole> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum PluginVisualAxisName {}
impl PluginVisualAxisName {
    /// `GROUP_BY`
    pub const GROUP_BY: Value_<PluginVisualAxisName> = Value_::constant("GROUP_BY");
    /// `VALUE`
    pub const VALUE: Value_<PluginVisualAxisName> = Value_::constant("VALUE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PluginVisualAxisName> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum RadarChartAxesRangeScale {}
impl RadarChartAxesRangeScale {
    /// `AUTO`
    pub const AUTO: Value_<RadarChartAxesRangeScale> = Value_::constant("AUTO");
    /// `INDEPENDENT`
    pub const INDEPENDENT: Value_<RadarChartAxesRangeScale> = Value_::constant("INDEPENDENT");
    /// `SHARED`
    pub const SHARED: Value_<RadarChartAxesRangeScale> = Value_::constant("SHARED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RadarChartAxesRangeScale> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum RadarChartShape {}
impl RadarChartShape {
    /// `CIRCLE`
    pub const CIRCLE: Value_<RadarChartShape> = Value_::constant("CIRCLE");
    /// `POLYGON`
    pub const POLYGON: Value_<RadarChartShape> = Value_::constant("POLYGON");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RadarChartShape> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableCellImageScalingConfiguration {}
impl TableCellImageScalingConfiguration {
    /// `FIT_TO_CELL_HEIGHT`
    pub const FIT_TO_CELL_HEIGHT: Value_<TableCellImageScalingConfiguration> = Value_::constant("FIT_TO_CELL_HEIGHT");
    /// `FIT_TO_CELL_WIDTH`
    pub const FIT_TO_CELL_WIDTH: Value_<TableCellImageScalingConfiguration> = Value_::constant("FIT_TO_CELL_WIDTH");
    /// `DO_NOT_SCALE`
    pub const DO_NOT_SCALE: Value_<TableCellImageScalingConfiguration> = Value_::constant("DO_NOT_SCALE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableCellImageScalingConfiguration> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableFieldIconSetType {}
impl TableFieldIconSetType {
    /// `LINK`
    pub const LINK: Value_<TableFieldIconSetType> = Value_::constant("LINK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableFieldIconSetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TransposedColumnType {}
impl TransposedColumnType {
    /// `ROW_HEADER_COLUMN`
    pub const ROW_HEADER_COLUMN: Value_<TransposedColumnType> = Value_::constant("ROW_HEADER_COLUMN");
    /// `VALUE_COLUMN`
    pub const VALUE_COLUMN: Value_<TransposedColumnType> = Value_::constant("VALUE_COLUMN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TransposedColumnType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SparklineVisualType {}
impl SparklineVisualType {
    /// `LINE`
    pub const LINE: Value_<SparklineVisualType> = Value_::constant("LINE");
    /// `AREA_LINE`
    pub const AREA_LINE: Value_<SparklineVisualType> = Value_::constant("AREA_LINE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SparklineVisualType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum SparklineAxisBehavior {}
impl SparklineAxisBehavior {
    /// `SHARED`
    pub const SHARED: Value_<SparklineAxisBehavior> = Value_::constant("SHARED");
    /// `INDEPENDENT`
    pub const INDEPENDENT: Value_<SparklineAxisBehavior> = Value_::constant("INDEPENDENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SparklineAxisBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum TableOrientation {}
impl TableOrientation {
    /// `VERTICAL`
    pub const VERTICAL: Value_<TableOrientation> = Value_::constant("VERTICAL");
    /// `HORIZONTAL`
    pub const HORIZONTAL: Value_<TableOrientation> = Value_::constant("HORIZONTAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TableOrientation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WordCloudCloudLayout {}
impl WordCloudCloudLayout {
    /// `FLUID`
    pub const FLUID: Value_<WordCloudCloudLayout> = Value_::constant("FLUID");
    /// `NORMAL`
    pub const NORMAL: Value_<WordCloudCloudLayout> = Value_::constant("NORMAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordCloudCloudLayout> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WordCloudWordCasing {}
impl WordCloudWordCasing {
    /// `LOWER_CASE`
    pub const LOWER_CASE: Value_<WordCloudWordCasing> = Value_::constant("LOWER_CASE");
    /// `EXISTING_CASE`
    pub const EXISTING_CASE: Value_<WordCloudWordCasing> = Value_::constant("EXISTING_CASE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordCloudWordCasing> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WordCloudWordOrientation {}
impl WordCloudWordOrientation {
    /// `HORIZONTAL`
    pub const HORIZONTAL: Value_<WordCloudWordOrientation> = Value_::constant("HORIZONTAL");
    /// `HORIZONTAL_AND_VERTICAL`
    pub const HORIZONTAL_AND_VERTICAL: Value_<WordCloudWordOrientation> = Value_::constant("HORIZONTAL_AND_VERTICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordCloudWordOrientation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WordCloudWordPadding {}
impl WordCloudWordPadding {
    /// `NONE`
    pub const NONE: Value_<WordCloudWordPadding> = Value_::constant("NONE");
    /// `SMALL`
    pub const SMALL: Value_<WordCloudWordPadding> = Value_::constant("SMALL");
    /// `MEDIUM`
    pub const MEDIUM: Value_<WordCloudWordPadding> = Value_::constant("MEDIUM");
    /// `LARGE`
    pub const LARGE: Value_<WordCloudWordPadding> = Value_::constant("LARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordCloudWordPadding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum WordCloudWordScaling {}
impl WordCloudWordScaling {
    /// `EMPHASIZE`
    pub const EMPHASIZE: Value_<WordCloudWordScaling> = Value_::constant("EMPHASIZE");
    /// `NORMAL`
    pub const NORMAL: Value_<WordCloudWordScaling> = Value_::constant("NORMAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<WordCloudWordScaling> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QuickSight::Dashboard`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dashboard.html)
#[derive(Debug)]
pub enum ValidationStrategyMode {}
impl ValidationStrategyMode {
    /// `STRICT`
    pub const STRICT: Value_<ValidationStrategyMode> = Value_::constant("STRICT");
    /// `LENIENT`
    pub const LENIENT: Value_<ValidationStrategyMode> = Value_::constant("LENIENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidationStrategyMode> { Value_::from_node(value.into_node()) }
}
