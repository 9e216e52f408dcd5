// Made by `cargo xtask generate`; do not edit.
//! `AWS::Cassandra::Type`

use stanchion_template::generated::*;

/// `AWS::Cassandra::Type`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cassandra-type.html)
#[must_use]
pub struct Type<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Type<Missing_<super::required::fields>, Missing_<super::required::keyspace_name>, Missing_<super::required::type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Type(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Type<S0, S1, S2> {
    /// Sets `Fields`. Required. An update replaces the resource.
    #[inline] pub fn fields(mut self, value: impl IntoValue_<Vec<Field>>) -> Type<Set_, S1, S2> { self.0.put("Fields", value.into_node()); Type(self.0, PhantomData_) }
    /// Sets `KeyspaceName`. Required. An update replaces the resource.
    #[inline] pub fn keyspace_name(mut self, value: impl IntoValue_<String>) -> Type<S0, Set_, S2> { self.0.put("KeyspaceName", value.into_node()); Type(self.0, PhantomData_) }
    /// Sets `TypeName`. Required. An update replaces the resource.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Type<S0, S1, Set_> { self.0.put("TypeName", value.into_node()); Type(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Type> for Type<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Type<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Cassandra::Type";
    type Handle = TypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Type`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TypeRef(Id_);
impl From<Id_> for TypeRef { #[inline] fn from(id: Id_) -> Self { TypeRef(id) } }
impl AsRef<Id_> for TypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TypeRef {
    /// `Ref`: `KeyspaceName|TypeName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DirectParentTypes`
    #[inline] pub fn direct_parent_types(&self) -> Value_<Vec<String>> { self.0.list_attribute("DirectParentTypes") }
    /// `Fn::GetAtt` `DirectReferringTables`
    #[inline] pub fn direct_referring_tables(&self) -> Value_<Vec<String>> { self.0.list_attribute("DirectReferringTables") }
    /// `Fn::GetAtt` `KeyspaceArn`
    #[inline] pub fn keyspace_arn(&self) -> Value_<String> { self.0.attribute("KeyspaceArn") }
    /// `Fn::GetAtt` `LastModifiedTimestamp`
    #[inline] pub fn last_modified_timestamp(&self) -> Value_<f64> { self.0.attribute("LastModifiedTimestamp") }
    /// `Fn::GetAtt` `MaxNestingDepth`
    #[inline] pub fn max_nesting_depth(&self) -> Value_<i64> { self.0.attribute("MaxNestingDepth") }
}
/// `AWS::Cassandra::Type.Field`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cassandra-type-field.html)
#[must_use]
pub struct Field<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Field<Missing_<super::required::field_name>, Missing_<super::required::field_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Field(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Field<S0, S1> {
    /// Sets `FieldName`. Required.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> Field<Set_, S1> { self.0.put("FieldName", value.into_node()); Field(self.0, PhantomData_) }
    /// Sets `FieldType`. Required.
    #[inline] pub fn field_type(mut self, value: impl IntoValue_<String>) -> Field<S0, Set_> { self.0.put("FieldType", value.into_node()); Field(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Field> for Field<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
