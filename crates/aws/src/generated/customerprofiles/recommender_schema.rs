// Made by `cargo xtask generate`; do not edit.
//! `AWS::CustomerProfiles::RecommenderSchema`

use stanchion_template::generated::*;

/// `AWS::CustomerProfiles::RecommenderSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html)
#[must_use]
pub struct RecommenderSchema<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl RecommenderSchema<Missing_<super::required::domain_name>, Missing_<super::required::fields>, Missing_<super::required::recommender_schema_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecommenderSchema(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> RecommenderSchema<S0, S1, S2> {
    /// Sets `DomainName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> RecommenderSchema<Set_, S1, S2> { self.0.put("DomainName", value.into_node()); RecommenderSchema(self.0, PhantomData_) }
    /// Sets `Fields`. Required. An update replaces the resource.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<MapOf_<Vec<RecommenderSchemaField>>>) -> RecommenderSchema<S0, Set_, S2> { self.0.put("Fields", value.into_node()); RecommenderSchema(self.0, PhantomData_) }
    /// Sets `RecommenderSchemaName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn recommender_schema_name(mut self, value: impl IntoValue_<String>) -> RecommenderSchema<S0, S1, Set_> { self.0.put("RecommenderSchemaName", value.into_node()); RecommenderSchema(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<RecommenderSchema> for RecommenderSchema<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for RecommenderSchema<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CustomerProfiles::RecommenderSchema";
    type Handle = RecommenderSchemaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RecommenderSchema`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RecommenderSchemaRef(Id_);
impl From<Id_> for RecommenderSchemaRef { #[inline] fn from(id: Id_) -> Self { RecommenderSchemaRef(id) } }
impl AsRef<Id_> for RecommenderSchemaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RecommenderSchemaRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CustomerProfiles::RecommenderSchema.RecommenderSchemaField`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommenderschema-recommenderschemafield.html)
#[must_use]
pub struct RecommenderSchemaField<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RecommenderSchemaField<Missing_<super::required::target_field_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RecommenderSchemaField(Properties_::new(), PhantomData_) }
}
impl<S0> RecommenderSchemaField<S0> {
    /// Sets `ContentType`. The values are constants of [`ContentType`].
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<ContentType>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `FeatureType`. The values are constants of [`FeatureType`].
    #[inline] pub fn feature_type(mut self, value: impl IntoValue_<FeatureType>) -> Self { self.0.put("FeatureType", value.into_node()); self }
    /// Sets `TargetFieldName`. Required. 1 to 1000 characters.
    #[inline] pub fn target_field_name(mut self, value: impl IntoValue_<String>) -> RecommenderSchemaField<Set_> { self.0.put("TargetFieldName", value.into_node()); RecommenderSchemaField(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RecommenderSchemaField> for RecommenderSchemaField<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CustomerProfiles::RecommenderSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html)
#[derive(Debug)]
pub enum ContentType {}
impl ContentType {
    /// `STRING`
    pub const STRING: Value_<ContentType> = Value_::constant("STRING");
    /// `NUMBER`
    pub const NUMBER: Value_<ContentType> = Value_::constant("NUMBER");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CustomerProfiles::RecommenderSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html)
#[derive(Debug)]
pub enum FeatureType {}
impl FeatureType {
    /// `TEXTUAL`
    pub const TEXTUAL: Value_<FeatureType> = Value_::constant("TEXTUAL");
    /// `CATEGORICAL`
    pub const CATEGORICAL: Value_<FeatureType> = Value_::constant("CATEGORICAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FeatureType> { Value_::from_node(value.into_node()) }
}
