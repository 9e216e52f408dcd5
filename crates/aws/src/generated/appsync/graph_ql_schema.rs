// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::GraphQLSchema`

use stanchion_template::generated::*;

/// `AWS::AppSync::GraphQLSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html)
#[must_use]
pub struct GraphQLSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GraphQLSchema<Missing_<super::required::api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GraphQLSchema(Properties_::new(), PhantomData_) }
}
impl<S0> GraphQLSchema<S0> {
    /// Sets `ApiId`. Required. An update may replace the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> GraphQLSchema<Set_> { self.0.put("ApiId", value.into_node()); GraphQLSchema(self.0, PhantomData_) }
    /// Sets `Definition`.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Definition", value.into_node()); self }
    /// Sets `DefinitionS3Location`.
    #[inline] pub fn definition_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefinitionS3Location", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<GraphQLSchema> for GraphQLSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for GraphQLSchema<S0> {
    const TYPE: &'static str = "AWS::AppSync::GraphQLSchema";
    type Handle = GraphQLSchemaRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GraphQLSchema`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GraphQLSchemaRef(Id_);
impl From<Id_> for GraphQLSchemaRef { #[inline] fn from(id: Id_) -> Self { GraphQLSchemaRef(id) } }
impl AsRef<Id_> for GraphQLSchemaRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GraphQLSchemaRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
