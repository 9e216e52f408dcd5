// Made by `cargo xtask generate`; do not edit.
//! `AWS::Glue::UserDefinedFunction`

use stanchion_template::generated::*;

/// `AWS::Glue::UserDefinedFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
#[must_use]
pub struct UserDefinedFunction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl UserDefinedFunction<Missing_<super::required::database_name>, Missing_<super::required::function_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { UserDefinedFunction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> UserDefinedFunction<S0, S1> {
    /// Sets `ClassName`. 1 to 255 characters.
    #[inline] pub fn class_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClassName", value.into_node()); self }
    /// Sets `DatabaseName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn database_name(mut self, value: impl IntoValue_<String>) -> UserDefinedFunction<Set_, S1> { self.0.put("DatabaseName", value.into_node()); UserDefinedFunction(self.0, PhantomData_) }
    /// Sets `FunctionName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn function_name(mut self, value: impl IntoValue_<String>) -> UserDefinedFunction<S0, Set_> { self.0.put("FunctionName", value.into_node()); UserDefinedFunction(self.0, PhantomData_) }
    /// Sets `FunctionType`. An update replaces the resource. The values are constants of [`FunctionType`].
    #[inline] pub fn function_type(mut self, value: impl IntoValue_<FunctionType>) -> Self { self.0.put("FunctionType", value.into_node()); self }
    /// Sets `OwnerName`. 1 to 255 characters.
    #[inline] pub fn owner_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerName", value.into_node()); self }
    /// Sets `OwnerType`. The values are constants of [`OwnerType`].
    #[inline] pub fn owner_type(mut self, value: impl IntoValue_<OwnerType>) -> Self { self.0.put("OwnerType", value.into_node()); self }
    /// Sets `ResourceUris`. At most 1000 items.
    #[inline] pub fn resource_uris(mut self, value: impl IntoValue_<Vec<ResourceUri>>) -> Self { self.0.put("ResourceUris", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<UserDefinedFunction> for UserDefinedFunction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for UserDefinedFunction<S0, S1> {
    const TYPE: &'static str = "AWS::Glue::UserDefinedFunction";
    type Handle = UserDefinedFunctionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UserDefinedFunction`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UserDefinedFunctionRef(Id_);
impl From<Id_> for UserDefinedFunctionRef { #[inline] fn from(id: Id_) -> Self { UserDefinedFunctionRef(id) } }
impl AsRef<Id_> for UserDefinedFunctionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UserDefinedFunctionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Glue::UserDefinedFunction.ResourceUri`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-glue-userdefinedfunction-resourceuri.html)
#[must_use]
pub struct ResourceUri(Properties_);
impl ResourceUri {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceUri(Properties_::new()) }
}
impl ResourceUri {
    /// Sets `ResourceType`. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_type(mut self, value: impl IntoValue_<ResourceType>) -> Self { self.0.put("ResourceType", value.into_node()); self }
    /// Sets `Uri`. 1 to 1024 characters.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
}
impl IntoValue_<ResourceUri> for ResourceUri { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Glue::UserDefinedFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
#[derive(Debug)]
pub enum FunctionType {}
impl FunctionType {
    /// `REGULAR_FUNCTION`
    pub const REGULAR_FUNCTION: Value_<FunctionType> = Value_::constant("REGULAR_FUNCTION");
    /// `AGGREGATE_FUNCTION`
    pub const AGGREGATE_FUNCTION: Value_<FunctionType> = Value_::constant("AGGREGATE_FUNCTION");
    /// `STORED_PROCEDURE`
    pub const STORED_PROCEDURE: Value_<FunctionType> = Value_::constant("STORED_PROCEDURE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FunctionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::UserDefinedFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
#[derive(Debug)]
pub enum OwnerType {}
impl OwnerType {
    /// `USER`
    pub const USER: Value_<OwnerType> = Value_::constant("USER");
    /// `ROLE`
    pub const ROLE: Value_<OwnerType> = Value_::constant("ROLE");
    /// `GROUP`
    pub const GROUP: Value_<OwnerType> = Value_::constant("GROUP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OwnerType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Glue::UserDefinedFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `JAR`
    pub const JAR: Value_<ResourceType> = Value_::constant("JAR");
    /// `FILE`
    pub const FILE: Value_<ResourceType> = Value_::constant("FILE");
    /// `ARCHIVE`
    pub const ARCHIVE: Value_<ResourceType> = Value_::constant("ARCHIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
