// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::TopicV2`

use stanchion_template::generated::*;

/// `AWS::QuickSight::TopicV2`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topicv2.html)
#[must_use]
pub struct TopicV2(Properties_);
impl TopicV2 {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TopicV2(Properties_::new()) }
}
impl TopicV2 {
    /// Sets `AwsAccountId`. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AwsAccountId", value.into_node()); self }
    /// Sets `CustomInstructions`.
    #[inline] pub fn custom_instructions(mut self, value: impl IntoValue_<CustomInstructions>) -> Self { self.0.put("CustomInstructions", value.into_node()); self }
    /// Sets `DataSetRelations`. 0 to 32 items.
    #[inline] pub fn data_set_relations(mut self, value: impl IntoValue_<Vec<DataSetRelation>>) -> Self { self.0.put("DataSetRelations", value.into_node()); self }
    /// Sets `DataSets`. 1 to 32 items.
    #[inline] pub fn data_sets(mut self, value: impl IntoValue_<Vec<DataSetReference>>) -> Self { self.0.put("DataSets", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FolderArns`. 0 to 20 items. An update replaces the resource.
    #[inline] pub fn folder_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FolderArns", value.into_node()); self }
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Permissions`. 1 to 64 items.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<ResourcePermission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TopicId`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn topic_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TopicId", value.into_node()); self }
}
impl IntoValue_<TopicV2> for TopicV2 { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for TopicV2 {
    const TYPE: &'static str = "AWS::QuickSight::TopicV2";
    type Handle = TopicV2Ref;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TopicV2`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TopicV2Ref(Id_);
impl From<Id_> for TopicV2Ref { #[inline] fn from(id: Id_) -> Self { TopicV2Ref(id) } }
impl AsRef<Id_> for TopicV2Ref { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TopicV2Ref {
    /// `Ref`: `AwsAccountId|TopicId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::QuickSight::TopicV2.CustomInstructions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topicv2-custominstructions.html)
#[must_use]
pub struct CustomInstructions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomInstructions<Missing_<super::required::custom_instructions_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomInstructions(Properties_::new(), PhantomData_) }
}
impl<S0> CustomInstructions<S0> {
    /// Sets `CustomInstructionsString`. Required. 0 to 5000 characters.
    #[inline] pub fn custom_instructions_string(mut self, value: impl IntoValue_<String>) -> CustomInstructions<Set_> { self.0.put("CustomInstructionsString", value.into_node()); CustomInstructions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomInstructions> for CustomInstructions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::TopicV2.DataSetRelationEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topicv2-datasetrelationendpoint.html)
#[must_use]
pub struct DataSetRelationEndpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSetRelationEndpoint<Missing_<super::required::column_names>, Missing_<super::required::data_set_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetRelationEndpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSetRelationEndpoint<S0, S1> {
    /// Sets `ColumnNames`. Required. 1 to 5 items.
    #[inline] pub fn column_names(mut self, value: impl IntoValue_<Vec<String>>) -> DataSetRelationEndpoint<Set_, S1> { self.0.put("ColumnNames", value.into_node()); DataSetRelationEndpoint(self.0, PhantomData_) }
    /// Sets `DataSetArn`. Required.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> DataSetRelationEndpoint<S0, Set_> { self.0.put("DataSetArn", value.into_node()); DataSetRelationEndpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSetRelationEndpoint> for DataSetRelationEndpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::TopicV2.DataSetRelation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topicv2-datasetrelation.html)
#[must_use]
pub struct DataSetRelation<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DataSetRelation<Missing_<super::required::left>, Missing_<super::required::right>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetRelation(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DataSetRelation<S0, S1> {
    /// Sets `Left`. Required.
    #[inline] pub fn left(mut self, value: impl IntoValue_<DataSetRelationEndpoint>) -> DataSetRelation<Set_, S1> { self.0.put("Left", value.into_node()); DataSetRelation(self.0, PhantomData_) }
    /// Sets `Right`. Required.
    #[inline] pub fn right(mut self, value: impl IntoValue_<DataSetRelationEndpoint>) -> DataSetRelation<S0, Set_> { self.0.put("Right", value.into_node()); DataSetRelation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DataSetRelation> for DataSetRelation<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::TopicV2.DataSetReference`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topicv2-datasetreference.html)
#[must_use]
pub struct DataSetReference<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataSetReference<Missing_<super::required::data_set_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataSetReference(Properties_::new(), PhantomData_) }
}
impl<S0> DataSetReference<S0> {
    /// Sets `DataSetArn`. Required.
    #[inline] pub fn data_set_arn(mut self, value: impl IntoValue_<String>) -> DataSetReference<Set_> { self.0.put("DataSetArn", value.into_node()); DataSetReference(self.0, PhantomData_) }
    /// Sets `DataSetName`. 0 to 256 characters.
    #[inline] pub fn data_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSetName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataSetReference> for DataSetReference<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QuickSight::TopicV2.ResourcePermission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-topicv2-resourcepermission.html)
#[must_use]
pub struct ResourcePermission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ResourcePermission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePermission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ResourcePermission<S0, S1> {
    /// Sets `Actions`. Required. 1 to 20 items.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> ResourcePermission<Set_, S1> { self.0.put("Actions", value.into_node()); ResourcePermission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ResourcePermission<S0, Set_> { self.0.put("Principal", value.into_node()); ResourcePermission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ResourcePermission> for ResourcePermission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
