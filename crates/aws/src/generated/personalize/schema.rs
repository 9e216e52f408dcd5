// Made by `cargo xtask generate`; do not edit.
//! `AWS::Personalize::Schema`

use stanchion_template::generated::*;

/// `AWS::Personalize::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html)
#[must_use]
pub struct Schema<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Schema<Missing_<super::required::name>, Missing_<super::required::schema>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Schema(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Schema<S0, S1> {
    /// Sets `Domain`. An update replaces the resource. The values are constants of [`Domain`].
    #[inline] pub fn domain(mut self, value: impl IntoValue_<Domain>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Schema<Set_, S1> { self.0.put("Name", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Schema`. Required. 0 to 10000 characters. An update replaces the resource.
    #[inline] pub fn schema(mut self, value: impl IntoValue_<String>) -> Schema<S0, Set_> { self.0.put("Schema", value.into_node()); Schema(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Schema> for Schema<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Schema<S0, S1> {
    const TYPE: &'static str = "AWS::Personalize::Schema";
    type Handle = SchemaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Schema`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SchemaRef(Id_);
impl From<Id_> for SchemaRef { #[inline] fn from(id: Id_) -> Self { SchemaRef(id) } }
impl AsRef<Id_> for SchemaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SchemaRef {
    /// `Ref`: `SchemaArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `SchemaArn`
    #[inline] pub fn schema_arn(&self) -> Value_<String> { self.0.attribute("SchemaArn") }
}
/// Values of `AWS::Personalize::Schema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html)
#[derive(Debug)]
pub enum Domain {}
impl Domain {
    /// `ECOMMERCE`
    pub const ECOMMERCE: Value_<Domain> = Value_::constant("ECOMMERCE");
    /// `VIDEO_ON_DEMAND`
    pub const VIDEO_ON_DEMAND: Value_<Domain> = Value_::constant("VIDEO_ON_DEMAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Domain> { Value_::from_node(value.into_node()) }
}
