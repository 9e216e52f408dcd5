// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Dataset`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Dataset<Missing_<super::required::dataset_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0> Dataset<S0> {
    /// Sets `DatasetConfig`.
    #[inline] pub fn dataset_config(mut self, value: impl IntoValue_<DatasetConfig>) -> Self { self.0.put("DatasetConfig", value.into_node()); self }
    /// Sets `DatasetDescription`. 1 to 2048 characters.
    #[inline] pub fn dataset_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DatasetDescription", value.into_node()); self }
    /// Sets `DatasetName`. Required. 1 to 256 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Dataset<Set_> { self.0.put("DatasetName", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `DatasetSource`.
    #[inline] pub fn dataset_source(mut self, value: impl IntoValue_<DatasetSource>) -> Self { self.0.put("DatasetSource", value.into_node()); self }
    /// Sets `DatasetType`. An update replaces the resource. The values are constants of [`DatasetType`].
    #[inline] pub fn dataset_type(mut self, value: impl IntoValue_<DatasetType>) -> Self { self.0.put("DatasetType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceName`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkspaceName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Dataset> for Dataset<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Dataset<S0> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `DatasetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DatasetArn`
    #[inline] pub fn dataset_arn(&self) -> Value_<String> { self.0.attribute("DatasetArn") }
    /// `Fn::GetAtt` `DatasetId`
    #[inline] pub fn dataset_id(&self) -> Value_<String> { self.0.attribute("DatasetId") }
}
/// `AWS::IoTSiteWise::Dataset.SessionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-sessionconfig.html)
#[must_use]
pub struct SessionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SessionConfig<Missing_<super::required::session_end_time>, Missing_<super::required::session_start_time>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SessionConfig<S0, S1> {
    /// Sets `SessionEndTime`. Required.
    #[inline] pub fn session_end_time(mut self, value: impl IntoValue_<String>) -> SessionConfig<Set_, S1> { self.0.put("SessionEndTime", value.into_node()); SessionConfig(self.0, PhantomData_) }
    /// Sets `SessionStartTime`. Required.
    #[inline] pub fn session_start_time(mut self, value: impl IntoValue_<String>) -> SessionConfig<S0, Set_> { self.0.put("SessionStartTime", value.into_node()); SessionConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SessionConfig> for SessionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Dataset.DatasetConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-datasetconfig.html)
#[must_use]
pub struct DatasetConfig(Properties_);
impl DatasetConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DatasetConfig(Properties_::new()) }
}
impl DatasetConfig {
    /// Sets `Session`.
    #[inline] pub fn session(mut self, value: impl IntoValue_<SessionConfig>) -> Self { self.0.put("Session", value.into_node()); self }
}
impl IntoValue_<DatasetConfig> for DatasetConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Dataset.KendraSourceDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-kendrasourcedetail.html)
#[must_use]
pub struct KendraSourceDetail<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl KendraSourceDetail<Missing_<super::required::knowledge_base_arn>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KendraSourceDetail(Properties_::new(), PhantomData_) }
}
impl<S0, S1> KendraSourceDetail<S0, S1> {
    /// Sets `KnowledgeBaseArn`. Required. 1 to 1600 characters.
    #[inline] pub fn knowledge_base_arn(mut self, value: impl IntoValue_<String>) -> KendraSourceDetail<Set_, S1> { self.0.put("KnowledgeBaseArn", value.into_node()); KendraSourceDetail(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 1600 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> KendraSourceDetail<S0, Set_> { self.0.put("RoleArn", value.into_node()); KendraSourceDetail(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<KendraSourceDetail> for KendraSourceDetail<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Dataset.SourceDetail`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-sourcedetail.html)
#[must_use]
pub struct SourceDetail(Properties_);
impl SourceDetail {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SourceDetail(Properties_::new()) }
}
impl SourceDetail {
    /// Sets `Kendra`.
    #[inline] pub fn kendra(mut self, value: impl IntoValue_<KendraSourceDetail>) -> Self { self.0.put("Kendra", value.into_node()); self }
}
impl IntoValue_<SourceDetail> for SourceDetail { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTSiteWise::Dataset.DatasetSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotsitewise-dataset-datasetsource.html)
#[must_use]
pub struct DatasetSource<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DatasetSource<Missing_<super::required::source_format>, Missing_<super::required::source_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DatasetSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DatasetSource<S0, S1> {
    /// Sets `SourceDetail`.
    #[inline] pub fn source_detail(mut self, value: impl IntoValue_<SourceDetail>) -> Self { self.0.put("SourceDetail", value.into_node()); self }
    /// Sets `SourceFormat`. Required. The values are constants of [`SourceFormat`].
    #[inline] pub fn source_format(mut self, value: impl IntoValue_<SourceFormat>) -> DatasetSource<Set_, S1> { self.0.put("SourceFormat", value.into_node()); DatasetSource(self.0, PhantomData_) }
    /// Sets `SourceType`. Required. The values are constants of [`SourceType`].
    #[inline] pub fn source_type(mut self, value: impl IntoValue_<SourceType>) -> DatasetSource<S0, Set_> { self.0.put("SourceType", value.into_node()); DatasetSource(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DatasetSource> for DatasetSource<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTSiteWise::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
#[derive(Debug)]
pub enum SourceFormat {}
impl SourceFormat {
    /// `KNOWLEDGE_BASE`
    pub const KNOWLEDGE_BASE: Value_<SourceFormat> = Value_::constant("KNOWLEDGE_BASE");
    /// `TIMESERIES`
    pub const TIMESERIES: Value_<SourceFormat> = Value_::constant("TIMESERIES");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceFormat> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
#[derive(Debug)]
pub enum SourceType {}
impl SourceType {
    /// `KENDRA`
    pub const KENDRA: Value_<SourceType> = Value_::constant("KENDRA");
    /// `SITEWISE`
    pub const SITEWISE: Value_<SourceType> = Value_::constant("SITEWISE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SourceType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTSiteWise::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html)
#[derive(Debug)]
pub enum DatasetType {}
impl DatasetType {
    /// `SESSION`
    pub const SESSION: Value_<DatasetType> = Value_::constant("SESSION");
    /// `CURATED`
    pub const CURATED: Value_<DatasetType> = Value_::constant("CURATED");
    /// `EXTERNAL`
    pub const EXTERNAL: Value_<DatasetType> = Value_::constant("EXTERNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DatasetType> { Value_::from_node(value.into_node()) }
}
