// Made by `cargo xtask generate`; do not edit.
//! `AWS::QBusiness::Index`

use stanchion_template::generated::*;

/// `AWS::QBusiness::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
#[must_use]
pub struct Index<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Index<Missing_<super::required::application_id>, Missing_<super::required::display_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Index(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Index<S0, S1> {
    /// Sets `ApplicationId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Index<Set_, S1> { self.0.put("ApplicationId", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `CapacityConfiguration`.
    #[inline] pub fn capacity_configuration(mut self, value: impl IntoValue_<IndexCapacityConfiguration>) -> Self { self.0.put("CapacityConfiguration", value.into_node()); self }
    /// Sets `Description`. 0 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 1000 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Index<S0, Set_> { self.0.put("DisplayName", value.into_node()); Index(self.0, PhantomData_) }
    /// Sets `DocumentAttributeConfigurations`. 1 to 500 items.
    #[inline] pub fn document_attribute_configurations(mut self, value: impl IntoValue_<Vec<DocumentAttributeConfiguration>>) -> Self { self.0.put("DocumentAttributeConfigurations", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. An update replaces the resource. The values are constants of [`IndexType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<IndexType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Index> for Index<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Index<S0, S1> {
    const TYPE: &'static str = "AWS::QBusiness::Index";
    type Handle = IndexRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Index`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IndexRef(Id_);
impl From<Id_> for IndexRef { #[inline] fn from(id: Id_) -> Self { IndexRef(id) } }
impl AsRef<Id_> for IndexRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IndexRef {
    /// `Ref`: `ApplicationId|IndexId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IndexArn`
    #[inline] pub fn index_arn(&self) -> Value_<String> { self.0.attribute("IndexArn") }
    /// `Fn::GetAtt` `IndexId`
    #[inline] pub fn index_id(&self) -> Value_<String> { self.0.attribute("IndexId") }
    /// `Fn::GetAtt` `IndexStatistics`
    #[inline] pub fn index_statistics(&self) -> Value_<String> { self.0.attribute("IndexStatistics") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::QBusiness::Index.IndexCapacityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-index-indexcapacityconfiguration.html)
#[must_use]
pub struct IndexCapacityConfiguration(Properties_);
impl IndexCapacityConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IndexCapacityConfiguration(Properties_::new()) }
}
impl IndexCapacityConfiguration {
    /// Sets `Units`. At least 1.
    #[inline] pub fn units(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Units", value.into_node()); self }
}
impl IntoValue_<IndexCapacityConfiguration> for IndexCapacityConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::QBusiness::Index.DocumentAttributeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-qbusiness-index-documentattributeconfiguration.html)
#[must_use]
pub struct DocumentAttributeConfiguration(Properties_);
impl DocumentAttributeConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DocumentAttributeConfiguration(Properties_::new()) }
}
impl DocumentAttributeConfiguration {
    /// Sets `Name`. 1 to 30 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Search`. The values are constants of [`Status`].
    #[inline] pub fn search(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Search", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`AttributeType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<AttributeType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl IntoValue_<DocumentAttributeConfiguration> for DocumentAttributeConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::QBusiness::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
#[derive(Debug)]
pub enum AttributeType {}
impl AttributeType {
    /// `STRING`
    pub const STRING: Value_<AttributeType> = Value_::constant("STRING");
    /// `STRING_LIST`
    pub const STRING_LIST: Value_<AttributeType> = Value_::constant("STRING_LIST");
    /// `NUMBER`
    pub const NUMBER: Value_<AttributeType> = Value_::constant("NUMBER");
    /// `DATE`
    pub const DATE: Value_<AttributeType> = Value_::constant("DATE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AttributeType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::QBusiness::Index`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html)
#[derive(Debug)]
pub enum IndexType {}
impl IndexType {
    /// `ENTERPRISE`
    pub const ENTERPRISE: Value_<IndexType> = Value_::constant("ENTERPRISE");
    /// `STARTER`
    pub const STARTER: Value_<IndexType> = Value_::constant("STARTER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IndexType> { Value_::from_node(value.into_node()) }
}
