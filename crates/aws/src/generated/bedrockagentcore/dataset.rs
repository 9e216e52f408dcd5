// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::Dataset`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html)
#[must_use]
pub struct Dataset<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Dataset<Missing_<super::required::dataset_name>, Missing_<super::required::schema_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Dataset(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Dataset<S0, S1> {
    /// Sets `DatasetName`. Required. An update replaces the resource.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Dataset<Set_, S1> { self.0.put("DatasetName", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Description`. At most 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyArn`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `SchemaType`. Required. An update replaces the resource. The values are constants of [`SchemaType`].
    #[inline] pub fn schema_type(mut self, value: impl IntoValue_<SchemaType>) -> Dataset<S0, Set_> { self.0.put("SchemaType", value.into_node()); Dataset(self.0, PhantomData_) }
    /// Sets `Source`. An update replaces the resource.
    #[inline] pub fn source(mut self, value: impl IntoValue_<DataSourceType>) -> Self { self.0.put("Source", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Dataset> for Dataset<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Dataset<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::Dataset";
    type Handle = DatasetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Dataset`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DatasetRef(Id_);
impl From<Id_> for DatasetRef { #[inline] fn from(id: Id_) -> Self { DatasetRef(id) } }
impl AsRef<Id_> for DatasetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DatasetRef {
    /// `Ref`: `DatasetArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DatasetArn`
    #[inline] pub fn dataset_arn(&self) -> Value_<String> { self.0.attribute("DatasetArn") }
    /// `Fn::GetAtt` `DatasetId`
    #[inline] pub fn dataset_id(&self) -> Value_<String> { self.0.attribute("DatasetId") }
    /// `Fn::GetAtt` `ExampleCount`
    #[inline] pub fn example_count(&self) -> Value_<i64> { self.0.attribute("ExampleCount") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::Dataset.InlineExamplesSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-inlineexamplessource.html)
#[must_use]
pub struct InlineExamplesSource<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl InlineExamplesSource<Missing_<super::required::examples>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InlineExamplesSource(Properties_::new(), PhantomData_) }
}
impl<S0> InlineExamplesSource<S0> {
    /// Sets `Examples`. Required. 1 to 1000 items.
    #[inline] pub fn examples(mut self, value: impl IntoValue_<Vec<Node_>>) -> InlineExamplesSource<Set_> { self.0.put("Examples", value.into_node()); InlineExamplesSource(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<InlineExamplesSource> for InlineExamplesSource<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Dataset.S3Source`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-s3source.html)
#[must_use]
pub struct S3Source<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Source<Missing_<super::required::s3_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Source(Properties_::new(), PhantomData_) }
}
impl<S0> S3Source<S0> {
    /// Sets `S3Uri`. Required.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> S3Source<Set_> { self.0.put("S3Uri", value.into_node()); S3Source(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3Source> for S3Source<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::Dataset.DataSourceType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-dataset-datasourcetype.html)
#[must_use]
pub struct DataSourceType(Properties_);
impl DataSourceType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataSourceType(Properties_::new()) }
}
impl DataSourceType {
    /// Sets `InlineExamples`.
    #[inline] pub fn inline_examples(mut self, value: impl IntoValue_<InlineExamplesSource>) -> Self { self.0.put("InlineExamples", value.into_node()); self }
    /// Sets `S3Source`.
    #[inline] pub fn s3_source(mut self, value: impl IntoValue_<S3Source>) -> Self { self.0.put("S3Source", value.into_node()); self }
}
impl IntoValue_<DataSourceType> for DataSourceType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::Dataset`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-dataset.html)
#[derive(Debug)]
pub enum SchemaType {}
impl SchemaType {
    /// `AGENTCORE_EVALUATION_PREDEFINED_V1`
    pub const AGENTCORE_EVALUATION_PREDEFINED_V1: Value_<SchemaType> = Value_::constant("AGENTCORE_EVALUATION_PREDEFINED_V1");
    /// `AGENTCORE_EVALUATION_SIMULATED_V1`
    pub const AGENTCORE_EVALUATION_SIMULATED_V1: Value_<SchemaType> = Value_::constant("AGENTCORE_EVALUATION_SIMULATED_V1");
    /// `GENERIC_EVALUATION_PREDEFINED_V1`
    pub const GENERIC_EVALUATION_PREDEFINED_V1: Value_<SchemaType> = Value_::constant("GENERIC_EVALUATION_PREDEFINED_V1");
    /// `THIRD_PARTY_EVALUATION_V1`
    pub const THIRD_PARTY_EVALUATION_V1: Value_<SchemaType> = Value_::constant("THIRD_PARTY_EVALUATION_V1");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SchemaType> { Value_::from_node(value.into_node()) }
}
