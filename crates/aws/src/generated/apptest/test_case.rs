// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppTest::TestCase`

use stanchion_template::generated::*;

/// `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[must_use]
pub struct TestCase<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TestCase<Missing_<super::required::name>, Missing_<super::required::steps>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TestCase(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TestCase<S0, S1> {
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> TestCase<Set_, S1> { self.0.put("Name", value.into_node()); TestCase(self.0, PhantomData_) }
    /// Sets `Steps`. Required. 1 to 20 items.
    #[inline] pub fn steps(mut self, value: impl IntoValue_<Vec<Step>>) -> TestCase<S0, Set_> { self.0.put("Steps", value.into_node()); TestCase(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TestCase> for TestCase<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for TestCase<S0, S1> {
    const TYPE: &'static str = "AWS::AppTest::TestCase";
    type Handle = TestCaseRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TestCase`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TestCaseRef(Id_);
impl From<Id_> for TestCaseRef { #[inline] fn from(id: Id_) -> Self { TestCaseRef(id) } }
impl AsRef<Id_> for TestCaseRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TestCaseRef {
    /// `Ref`: `TestCaseId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<String> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `TestCaseArn`
    #[inline] pub fn test_case_arn(&self) -> Value_<String> { self.0.attribute("TestCaseArn") }
    /// `Fn::GetAtt` `TestCaseId`
    #[inline] pub fn test_case_id(&self) -> Value_<String> { self.0.attribute("TestCaseId") }
    /// `Fn::GetAtt` `TestCaseVersion`
    #[inline] pub fn test_case_version(&self) -> Value_<f64> { self.0.attribute("TestCaseVersion") }
}
/// `AWS::AppTest::TestCase.M2ManagedActionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-m2managedactionproperties.html)
#[must_use]
pub struct M2ManagedActionProperties(Properties_);
impl M2ManagedActionProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { M2ManagedActionProperties(Properties_::new()) }
}
impl M2ManagedActionProperties {
    /// Sets `ForceStop`.
    #[inline] pub fn force_stop(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ForceStop", value.into_node()); self }
    /// Sets `ImportDataSetLocation`.
    #[inline] pub fn import_data_set_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImportDataSetLocation", value.into_node()); self }
}
impl IntoValue_<M2ManagedActionProperties> for M2ManagedActionProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.M2ManagedApplicationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-m2managedapplicationaction.html)
#[must_use]
pub struct M2ManagedApplicationAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl M2ManagedApplicationAction<Missing_<super::required::action_type>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { M2ManagedApplicationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> M2ManagedApplicationAction<S0, S1> {
    /// Sets `ActionType`. Required. The values are constants of [`M2ManagedActionType`].
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<M2ManagedActionType>) -> M2ManagedApplicationAction<Set_, S1> { self.0.put("ActionType", value.into_node()); M2ManagedApplicationAction(self.0, PhantomData_) }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<M2ManagedActionProperties>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Resource`. Required.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> M2ManagedApplicationAction<S0, Set_> { self.0.put("Resource", value.into_node()); M2ManagedApplicationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<M2ManagedApplicationAction> for M2ManagedApplicationAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.M2NonManagedApplicationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-m2nonmanagedapplicationaction.html)
#[must_use]
pub struct M2NonManagedApplicationAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl M2NonManagedApplicationAction<Missing_<super::required::action_type>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { M2NonManagedApplicationAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> M2NonManagedApplicationAction<S0, S1> {
    /// Sets `ActionType`. Required. The values are constants of [`M2NonManagedActionType`].
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<M2NonManagedActionType>) -> M2NonManagedApplicationAction<Set_, S1> { self.0.put("ActionType", value.into_node()); M2NonManagedApplicationAction(self.0, PhantomData_) }
    /// Sets `Resource`. Required.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> M2NonManagedApplicationAction<S0, Set_> { self.0.put("Resource", value.into_node()); M2NonManagedApplicationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<M2NonManagedApplicationAction> for M2NonManagedApplicationAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.CloudFormationAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-cloudformationaction.html)
#[must_use]
pub struct CloudFormationAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudFormationAction<Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudFormationAction(Properties_::new(), PhantomData_) }
}
impl<S0> CloudFormationAction<S0> {
    /// Sets `ActionType`. The values are constants of [`CloudFormationActionType`].
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<CloudFormationActionType>) -> Self { self.0.put("ActionType", value.into_node()); self }
    /// Sets `Resource`. Required.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> CloudFormationAction<Set_> { self.0.put("Resource", value.into_node()); CloudFormationAction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudFormationAction> for CloudFormationAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.ResourceAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-resourceaction.html)
#[must_use]
pub struct ResourceAction(Properties_);
impl ResourceAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceAction(Properties_::new()) }
}
impl ResourceAction {
    /// Sets `M2ManagedApplicationAction`.
    #[inline] pub fn m2_managed_application_action(mut self, value: impl IntoValue_<M2ManagedApplicationAction>) -> Self { self.0.put("M2ManagedApplicationAction", value.into_node()); self }
    /// Sets `M2NonManagedApplicationAction`.
    #[inline] pub fn m2_non_managed_application_action(mut self, value: impl IntoValue_<M2NonManagedApplicationAction>) -> Self { self.0.put("M2NonManagedApplicationAction", value.into_node()); self }
    /// Sets `CloudFormationAction`.
    #[inline] pub fn cloud_formation_action(mut self, value: impl IntoValue_<CloudFormationAction>) -> Self { self.0.put("CloudFormationAction", value.into_node()); self }
}
impl IntoValue_<ResourceAction> for ResourceAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.Batch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-batch.html)
#[must_use]
pub struct Batch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Batch<Missing_<super::required::batch_job_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Batch(Properties_::new(), PhantomData_) }
}
impl<S0> Batch<S0> {
    /// Sets `BatchJobName`. Required.
    #[inline] pub fn batch_job_name(mut self, value: impl IntoValue_<String>) -> Batch<Set_> { self.0.put("BatchJobName", value.into_node()); Batch(self.0, PhantomData_) }
    /// Sets `BatchJobParameters`.
    #[inline] pub fn batch_job_parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("BatchJobParameters", value.into_node()); self }
    /// Sets `ExportDataSetNames`.
    #[inline] pub fn export_data_set_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExportDataSetNames", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Batch> for Batch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.Script`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-script.html)
#[must_use]
pub struct Script<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Script<Missing_<super::required::script_location>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Script(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Script<S0, S1> {
    /// Sets `ScriptLocation`. Required. 0 to 1024 characters.
    #[inline] pub fn script_location(mut self, value: impl IntoValue_<String>) -> Script<Set_, S1> { self.0.put("ScriptLocation", value.into_node()); Script(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`ScriptType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ScriptType>) -> Script<S0, Set_> { self.0.put("Type", value.into_node()); Script(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Script> for Script<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.TN3270`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-tn3270.html)
#[must_use]
pub struct TN3270<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TN3270<Missing_<super::required::script>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TN3270(Properties_::new(), PhantomData_) }
}
impl<S0> TN3270<S0> {
    /// Sets `ExportDataSetNames`.
    #[inline] pub fn export_data_set_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExportDataSetNames", value.into_node()); self }
    /// Sets `Script`. Required.
    #[inline] pub fn script(mut self, value: impl IntoValue_<Script>) -> TN3270<Set_> { self.0.put("Script", value.into_node()); TN3270(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TN3270> for TN3270<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.MainframeActionType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-mainframeactiontype.html)
#[must_use]
pub struct MainframeActionType(Properties_);
impl MainframeActionType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MainframeActionType(Properties_::new()) }
}
impl MainframeActionType {
    /// Sets `Batch`.
    #[inline] pub fn batch(mut self, value: impl IntoValue_<Batch>) -> Self { self.0.put("Batch", value.into_node()); self }
    /// Sets `Tn3270`.
    #[inline] pub fn tn3270(mut self, value: impl IntoValue_<TN3270>) -> Self { self.0.put("Tn3270", value.into_node()); self }
}
impl IntoValue_<MainframeActionType> for MainframeActionType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.MainframeActionProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-mainframeactionproperties.html)
#[must_use]
pub struct MainframeActionProperties(Properties_);
impl MainframeActionProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MainframeActionProperties(Properties_::new()) }
}
impl MainframeActionProperties {
    /// Sets `DmsTaskArn`.
    #[inline] pub fn dms_task_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DmsTaskArn", value.into_node()); self }
}
impl IntoValue_<MainframeActionProperties> for MainframeActionProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.MainframeAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-mainframeaction.html)
#[must_use]
pub struct MainframeAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MainframeAction<Missing_<super::required::action_type>, Missing_<super::required::resource>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MainframeAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MainframeAction<S0, S1> {
    /// Sets `ActionType`. Required.
    #[inline] pub fn action_type(mut self, value: impl IntoValue_<MainframeActionType>) -> MainframeAction<Set_, S1> { self.0.put("ActionType", value.into_node()); MainframeAction(self.0, PhantomData_) }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MainframeActionProperties>) -> Self { self.0.put("Properties", value.into_node()); self }
    /// Sets `Resource`. Required.
    #[inline] pub fn resource(mut self, value: impl IntoValue_<String>) -> MainframeAction<S0, Set_> { self.0.put("Resource", value.into_node()); MainframeAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MainframeAction> for MainframeAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.DataSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-dataset.html)
#[must_use]
pub struct DataSet<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl DataSet<Missing_<super::required::ccsid>, Missing_<super::required::format>, Missing_<super::required::length>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> DataSet<S0, S1, S2, S3, S4> {
    /// Sets `Ccsid`. Required.
    #[inline] pub fn ccsid(mut self, value: impl IntoValue_<String>) -> DataSet<Set_, S1, S2, S3, S4> { self.0.put("Ccsid", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Format`. Required. The values are constants of [`Format`].
    #[inline] pub fn format(mut self, value: impl IntoValue_<Format>) -> DataSet<S0, Set_, S2, S3, S4> { self.0.put("Format", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Length`. Required.
    #[inline] pub fn length(mut self, value: impl IntoValue_<f64>) -> DataSet<S0, S1, Set_, S3, S4> { self.0.put("Length", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DataSet<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); DataSet(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`DataSetType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<DataSetType>) -> DataSet<S0, S1, S2, S3, Set_> { self.0.put("Type", value.into_node()); DataSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<DataSet> for DataSet<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.SourceDatabaseMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-sourcedatabasemetadata.html)
#[must_use]
pub struct SourceDatabaseMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SourceDatabaseMetadata<Missing_<super::required::capture_tool>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SourceDatabaseMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SourceDatabaseMetadata<S0, S1> {
    /// Sets `CaptureTool`. Required. The values are constants of [`CaptureTool`].
    #[inline] pub fn capture_tool(mut self, value: impl IntoValue_<CaptureTool>) -> SourceDatabaseMetadata<Set_, S1> { self.0.put("CaptureTool", value.into_node()); SourceDatabaseMetadata(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`SourceDatabase`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SourceDatabase>) -> SourceDatabaseMetadata<S0, Set_> { self.0.put("Type", value.into_node()); SourceDatabaseMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SourceDatabaseMetadata> for SourceDatabaseMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.TargetDatabaseMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-targetdatabasemetadata.html)
#[must_use]
pub struct TargetDatabaseMetadata<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl TargetDatabaseMetadata<Missing_<super::required::capture_tool>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetDatabaseMetadata(Properties_::new(), PhantomData_) }
}
impl<S0, S1> TargetDatabaseMetadata<S0, S1> {
    /// Sets `CaptureTool`. Required. The values are constants of [`CaptureTool`].
    #[inline] pub fn capture_tool(mut self, value: impl IntoValue_<CaptureTool>) -> TargetDatabaseMetadata<Set_, S1> { self.0.put("CaptureTool", value.into_node()); TargetDatabaseMetadata(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`TargetDatabase`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<TargetDatabase>) -> TargetDatabaseMetadata<S0, Set_> { self.0.put("Type", value.into_node()); TargetDatabaseMetadata(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<TargetDatabaseMetadata> for TargetDatabaseMetadata<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.DatabaseCDC`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-databasecdc.html)
#[must_use]
pub struct DatabaseCDC<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatabaseCDC<Missing_<super::required::source_metadata>, Missing_<super::required::target_metadata>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatabaseCDC(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatabaseCDC<S0, S1> {
    /// Sets `SourceMetadata`. Required.
    #[inline] pub fn source_metadata(mut self, value: impl IntoValue_<SourceDatabaseMetadata>) -> DatabaseCDC<Set_, S1> { self.0.put("SourceMetadata", value.into_node()); DatabaseCDC(self.0, PhantomData_) }
    /// Sets `TargetMetadata`. Required.
    #[inline] pub fn target_metadata(mut self, value: impl IntoValue_<TargetDatabaseMetadata>) -> DatabaseCDC<S0, Set_> { self.0.put("TargetMetadata", value.into_node()); DatabaseCDC(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatabaseCDC> for DatabaseCDC<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.FileMetadata`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-filemetadata.html)
#[must_use]
pub struct FileMetadata(Properties_);
impl FileMetadata {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FileMetadata(Properties_::new()) }
}
impl FileMetadata {
    /// Sets `DataSets`.
    #[inline] pub fn data_sets(mut self, value: impl IntoValue_<Vec<DataSet>>) -> Self { self.0.put("DataSets", value.into_node()); self }
    /// Sets `DatabaseCDC`.
    #[inline] pub fn database_cdc(mut self, value: impl IntoValue_<DatabaseCDC>) -> Self { self.0.put("DatabaseCDC", value.into_node()); self }
}
impl IntoValue_<FileMetadata> for FileMetadata { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.InputFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-inputfile.html)
#[must_use]
pub struct InputFile<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl InputFile<Missing_<super::required::file_metadata>, Missing_<super::required::source_location>, Missing_<super::required::target_location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InputFile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> InputFile<S0, S1, S2> {
    /// Sets `FileMetadata`. Required.
    #[inline] pub fn file_metadata(mut self, value: impl IntoValue_<FileMetadata>) -> InputFile<Set_, S1, S2> { self.0.put("FileMetadata", value.into_node()); InputFile(self.0, PhantomData_) }
    /// Sets `SourceLocation`. Required.
    #[inline] pub fn source_location(mut self, value: impl IntoValue_<String>) -> InputFile<S0, Set_, S2> { self.0.put("SourceLocation", value.into_node()); InputFile(self.0, PhantomData_) }
    /// Sets `TargetLocation`. Required.
    #[inline] pub fn target_location(mut self, value: impl IntoValue_<String>) -> InputFile<S0, S1, Set_> { self.0.put("TargetLocation", value.into_node()); InputFile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<InputFile> for InputFile<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.Input`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-input.html)
#[must_use]
pub struct Input(Properties_);
impl Input {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Input(Properties_::new()) }
}
impl Input {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<InputFile>) -> Self { self.0.put("File", value.into_node()); self }
}
impl IntoValue_<Input> for Input { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.OutputFile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-outputfile.html)
#[must_use]
pub struct OutputFile(Properties_);
impl OutputFile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputFile(Properties_::new()) }
}
impl OutputFile {
    /// Sets `FileLocation`. 0 to 1024 characters.
    #[inline] pub fn file_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FileLocation", value.into_node()); self }
}
impl IntoValue_<OutputFile> for OutputFile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.Output`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-output.html)
#[must_use]
pub struct Output(Properties_);
impl Output {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Output(Properties_::new()) }
}
impl Output {
    /// Sets `File`.
    #[inline] pub fn file(mut self, value: impl IntoValue_<OutputFile>) -> Self { self.0.put("File", value.into_node()); self }
}
impl IntoValue_<Output> for Output { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.CompareAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-compareaction.html)
#[must_use]
pub struct CompareAction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CompareAction<Missing_<super::required::input>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CompareAction(Properties_::new(), PhantomData_) }
}
impl<S0> CompareAction<S0> {
    /// Sets `Input`. Required.
    #[inline] pub fn input(mut self, value: impl IntoValue_<Input>) -> CompareAction<Set_> { self.0.put("Input", value.into_node()); CompareAction(self.0, PhantomData_) }
    /// Sets `Output`.
    #[inline] pub fn output(mut self, value: impl IntoValue_<Output>) -> Self { self.0.put("Output", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CompareAction> for CompareAction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.StepAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-stepaction.html)
#[must_use]
pub struct StepAction(Properties_);
impl StepAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StepAction(Properties_::new()) }
}
impl StepAction {
    /// Sets `ResourceAction`.
    #[inline] pub fn resource_action(mut self, value: impl IntoValue_<ResourceAction>) -> Self { self.0.put("ResourceAction", value.into_node()); self }
    /// Sets `MainframeAction`.
    #[inline] pub fn mainframe_action(mut self, value: impl IntoValue_<MainframeAction>) -> Self { self.0.put("MainframeAction", value.into_node()); self }
    /// Sets `CompareAction`.
    #[inline] pub fn compare_action(mut self, value: impl IntoValue_<CompareAction>) -> Self { self.0.put("CompareAction", value.into_node()); self }
}
impl IntoValue_<StepAction> for StepAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppTest::TestCase.Step`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apptest-testcase-step.html)
#[must_use]
pub struct Step<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Step<Missing_<super::required::action>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Step(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Step<S0, S1> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<StepAction>) -> Step<Set_, S1> { self.0.put("Action", value.into_node()); Step(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Step<S0, Set_> { self.0.put("Name", value.into_node()); Step(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Step> for Step<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum M2ManagedActionType {}
impl M2ManagedActionType {
    /// `Configure`
    pub const CONFIGURE: Value_<M2ManagedActionType> = Value_::constant("Configure");
    /// `Deconfigure`
    pub const DECONFIGURE: Value_<M2ManagedActionType> = Value_::constant("Deconfigure");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<M2ManagedActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum M2NonManagedActionType {}
impl M2NonManagedActionType {
    /// `Configure`
    pub const CONFIGURE: Value_<M2NonManagedActionType> = Value_::constant("Configure");
    /// `Deconfigure`
    pub const DECONFIGURE: Value_<M2NonManagedActionType> = Value_::constant("Deconfigure");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<M2NonManagedActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum CloudFormationActionType {}
impl CloudFormationActionType {
    /// `Create`
    pub const CREATE: Value_<CloudFormationActionType> = Value_::constant("Create");
    /// `Delete`
    pub const DELETE: Value_<CloudFormationActionType> = Value_::constant("Delete");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CloudFormationActionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum ScriptType {}
impl ScriptType {
    /// `Selenium`
    pub const SELENIUM: Value_<ScriptType> = Value_::constant("Selenium");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ScriptType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum Format {}
impl Format {
    /// `FIXED`
    pub const FIXED: Value_<Format> = Value_::constant("FIXED");
    /// `VARIABLE`
    pub const VARIABLE: Value_<Format> = Value_::constant("VARIABLE");
    /// `LINE_SEQUENTIAL`
    pub const LINE_SEQUENTIAL: Value_<Format> = Value_::constant("LINE_SEQUENTIAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Format> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum DataSetType {}
impl DataSetType {
    /// `PS`
    pub const PS: Value_<DataSetType> = Value_::constant("PS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DataSetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum CaptureTool {}
impl CaptureTool {
    /// `Precisely`
    pub const PRECISELY: Value_<CaptureTool> = Value_::constant("Precisely");
    /// `AWS DMS`
    pub const AWS_DMS: Value_<CaptureTool> = Value_::constant("AWS DMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CaptureTool> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum SourceDatabase {}
impl SourceDatabase {
    /// `z/OS-DB2`
    pub const Z_OS_DB2: Value_<SourceDatabase> = Value_::constant("z/OS-DB2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceDatabase> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppTest::TestCase`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html)
#[derive(Debug)]
pub enum TargetDatabase {}
impl TargetDatabase {
    /// `PostgreSQL`
    pub const POSTGRE_SQL: Value_<TargetDatabase> = Value_::constant("PostgreSQL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetDatabase> { Value_::from_node(value.into_node()) }
}
