// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker::ComponentType`

use stanchion_template::generated::*;

/// `AWS::IoTTwinMaker::ComponentType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
#[must_use]
pub struct ComponentType<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComponentType<Missing_<super::required::component_type_id>, Missing_<super::required::workspace_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentType(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComponentType<S0, S1> {
    /// Sets `ComponentTypeId`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn component_type_id(mut self, value: impl IntoValue_<String>) -> ComponentType<Set_, S1> { self.0.put("ComponentTypeId", value.into_node()); ComponentType(self.0, PhantomData_) }
    /// Sets `CompositeComponentTypes`.
    #[inline] pub fn composite_component_types(mut self, value: impl IntoValue_<MapOf_<CompositeComponentType>>) -> Self { self.0.put("CompositeComponentTypes", value.into_node()); self }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExtendsFrom`. 1 to 256 items.
    #[inline] pub fn extends_from(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExtendsFrom", value.into_node()); self }
    /// Sets `Functions`.
    #[inline] pub fn functions(mut self, value: impl IntoValue_<MapOf_<Function>>) -> Self { self.0.put("Functions", value.into_node()); self }
    /// Sets `IsSingleton`.
    #[inline] pub fn is_singleton(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsSingleton", value.into_node()); self }
    /// Sets `PropertyDefinitions`.
    #[inline] pub fn property_definitions(mut self, value: impl IntoValue_<MapOf_<PropertyDefinition>>) -> Self { self.0.put("PropertyDefinitions", value.into_node()); self }
    /// Sets `PropertyGroups`.
    #[inline] pub fn property_groups(mut self, value: impl IntoValue_<MapOf_<PropertyGroup>>) -> Self { self.0.put("PropertyGroups", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> ComponentType<S0, Set_> { self.0.put("WorkspaceId", value.into_node()); ComponentType(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComponentType> for ComponentType<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ComponentType<S0, S1> {
    const TYPE: &'static str = "AWS::IoTTwinMaker::ComponentType";
    type Handle = ComponentTypeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ComponentType`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ComponentTypeRef(Id_);
impl From<Id_> for ComponentTypeRef { #[inline] fn from(id: Id_) -> Self { ComponentTypeRef(id) } }
impl AsRef<Id_> for ComponentTypeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ComponentTypeRef {
    /// `Ref`: `WorkspaceId|ComponentTypeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `IsAbstract`
    #[inline] pub fn is_abstract(&self) -> Value_<bool> { self.0.attribute("IsAbstract") }
    /// `Fn::GetAtt` `IsSchemaInitialized`
    #[inline] pub fn is_schema_initialized(&self) -> Value_<bool> { self.0.attribute("IsSchemaInitialized") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `Status.Error`
    #[inline] pub fn status_error(&self) -> Value_<String> { self.0.attribute("Status.Error") }
    /// `Fn::GetAtt` `Status.Error.Code`
    #[inline] pub fn status_error_code(&self) -> Value_<String> { self.0.attribute("Status.Error.Code") }
    /// `Fn::GetAtt` `Status.Error.Message`
    #[inline] pub fn status_error_message(&self) -> Value_<String> { self.0.attribute("Status.Error.Message") }
    /// `Fn::GetAtt` `Status.State`
    #[inline] pub fn status_state(&self) -> Value_<String> { self.0.attribute("Status.State") }
    /// `Fn::GetAtt` `UpdateDateTime`
    #[inline] pub fn update_date_time(&self) -> Value_<String> { self.0.attribute("UpdateDateTime") }
}
/// `AWS::IoTTwinMaker::ComponentType.CompositeComponentType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-compositecomponenttype.html)
#[must_use]
pub struct CompositeComponentType(Properties_);
impl CompositeComponentType {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CompositeComponentType(Properties_::new()) }
}
impl CompositeComponentType {
    /// Sets `ComponentTypeId`. 1 to 256 characters.
    #[inline] pub fn component_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentTypeId", value.into_node()); self }
}
impl IntoValue_<CompositeComponentType> for CompositeComponentType { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.LambdaFunction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-lambdafunction.html)
#[must_use]
pub struct LambdaFunction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaFunction<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaFunction(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaFunction<S0> {
    /// Sets `Arn`. Required. 1 to 128 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> LambdaFunction<Set_> { self.0.put("Arn", value.into_node()); LambdaFunction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaFunction> for LambdaFunction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.DataConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-dataconnector.html)
#[must_use]
pub struct DataConnector(Properties_);
impl DataConnector {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataConnector(Properties_::new()) }
}
impl DataConnector {
    /// Sets `IsNative`.
    #[inline] pub fn is_native(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsNative", value.into_node()); self }
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaFunction>) -> Self { self.0.put("Lambda", value.into_node()); self }
}
impl IntoValue_<DataConnector> for DataConnector { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.Function`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-function.html)
#[must_use]
pub struct Function(Properties_);
impl Function {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Function(Properties_::new()) }
}
impl Function {
    /// Sets `ImplementedBy`.
    #[inline] pub fn implemented_by(mut self, value: impl IntoValue_<DataConnector>) -> Self { self.0.put("ImplementedBy", value.into_node()); self }
    /// Sets `RequiredProperties`. 1 to 256 items.
    #[inline] pub fn required_properties(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("RequiredProperties", value.into_node()); self }
    /// Sets `Scope`. The values are constants of [`Scope`].
    #[inline] pub fn scope(mut self, value: impl IntoValue_<Scope>) -> Self { self.0.put("Scope", value.into_node()); self }
}
impl IntoValue_<Function> for Function { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.RelationshipValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
#[must_use]
pub struct RelationshipValue(Properties_);
impl RelationshipValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RelationshipValue(Properties_::new()) }
}
impl RelationshipValue {
    /// Sets `TargetComponentName`. 1 to 256 characters.
    #[inline] pub fn target_component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetComponentName", value.into_node()); self }
    /// Sets `TargetEntityId`. 1 to 128 characters.
    #[inline] pub fn target_entity_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetEntityId", value.into_node()); self }
}
impl IntoValue_<RelationshipValue> for RelationshipValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.DataValue`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-datavalue.html)
#[must_use]
pub struct DataValue(Properties_);
impl DataValue {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataValue(Properties_::new()) }
}
impl DataValue {
    /// Sets `BooleanValue`.
    #[inline] pub fn boolean_value(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("BooleanValue", value.into_node()); self }
    /// Sets `DoubleValue`.
    #[inline] pub fn double_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DoubleValue", value.into_node()); self }
    /// Sets `Expression`. 1 to 316 characters.
    #[inline] pub fn expression(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Expression", value.into_node()); self }
    /// Sets `IntegerValue`.
    #[inline] pub fn integer_value(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IntegerValue", value.into_node()); self }
    /// Sets `ListValue`. 0 to 50 items.
    #[inline] pub fn list_value(mut self, value: impl IntoValue_<Vec<DataValue>>) -> Self { self.0.put("ListValue", value.into_node()); self }
    /// Sets `LongValue`.
    #[inline] pub fn long_value(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("LongValue", value.into_node()); self }
    /// Sets `MapValue`.
    #[inline] pub fn map_value(mut self, value: impl IntoValue_<MapOf_<DataValue>>) -> Self { self.0.put("MapValue", value.into_node()); self }
    /// Sets `RelationshipValue`.
    #[inline] pub fn relationship_value(mut self, value: impl IntoValue_<RelationshipValue>) -> Self { self.0.put("RelationshipValue", value.into_node()); self }
    /// Sets `StringValue`. 1 to 256 characters.
    #[inline] pub fn string_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StringValue", value.into_node()); self }
}
impl IntoValue_<DataValue> for DataValue { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.Relationship`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-relationship.html)
#[must_use]
pub struct Relationship(Properties_);
impl Relationship {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Relationship(Properties_::new()) }
}
impl Relationship {
    /// Sets `RelationshipType`. 1 to 256 characters.
    #[inline] pub fn relationship_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RelationshipType", value.into_node()); self }
    /// Sets `TargetComponentTypeId`. 1 to 256 characters.
    #[inline] pub fn target_component_type_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TargetComponentTypeId", value.into_node()); self }
}
impl IntoValue_<Relationship> for Relationship { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.DataType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-datatype.html)
#[must_use]
pub struct DataType<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DataType<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DataType(Properties_::new(), PhantomData_) }
}
impl<S0> DataType<S0> {
    /// Sets `AllowedValues`. 0 to 50 items.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<DataValue>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `NestedType`.
    #[inline] pub fn nested_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("NestedType", value.into_node()); self }
    /// Sets `Relationship`.
    #[inline] pub fn relationship(mut self, value: impl IntoValue_<Relationship>) -> Self { self.0.put("Relationship", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> DataType<Set_> { self.0.put("Type", value.into_node()); DataType(self.0, PhantomData_) }
    /// Sets `UnitOfMeasure`. 1 to 256 characters.
    #[inline] pub fn unit_of_measure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnitOfMeasure", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DataType> for DataType<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.PropertyDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-propertydefinition.html)
#[must_use]
pub struct PropertyDefinition(Properties_);
impl PropertyDefinition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PropertyDefinition(Properties_::new()) }
}
impl PropertyDefinition {
    /// Sets `Configurations`.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `DataType`.
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<DataType>) -> Self { self.0.put("DataType", value.into_node()); self }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<DataValue>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `IsExternalId`.
    #[inline] pub fn is_external_id(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsExternalId", value.into_node()); self }
    /// Sets `IsRequiredInEntity`.
    #[inline] pub fn is_required_in_entity(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsRequiredInEntity", value.into_node()); self }
    /// Sets `IsStoredExternally`.
    #[inline] pub fn is_stored_externally(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsStoredExternally", value.into_node()); self }
    /// Sets `IsTimeSeries`.
    #[inline] pub fn is_time_series(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsTimeSeries", value.into_node()); self }
}
impl IntoValue_<PropertyDefinition> for PropertyDefinition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTTwinMaker::ComponentType.PropertyGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iottwinmaker-componenttype-propertygroup.html)
#[must_use]
pub struct PropertyGroup(Properties_);
impl PropertyGroup {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PropertyGroup(Properties_::new()) }
}
impl PropertyGroup {
    /// Sets `GroupType`. The values are constants of [`GroupType`].
    #[inline] pub fn group_type(mut self, value: impl IntoValue_<GroupType>) -> Self { self.0.put("GroupType", value.into_node()); self }
    /// Sets `PropertyNames`. 1 to 256 items.
    #[inline] pub fn property_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("PropertyNames", value.into_node()); self }
}
impl IntoValue_<PropertyGroup> for PropertyGroup { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTTwinMaker::ComponentType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
#[derive(Debug)]
pub enum Scope {}
impl Scope {
    /// `ENTITY`
    pub const ENTITY: Value_<Scope> = Value_::constant("ENTITY");
    /// `WORKSPACE`
    pub const WORKSPACE: Value_<Scope> = Value_::constant("WORKSPACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Scope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTTwinMaker::ComponentType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `RELATIONSHIP`
    pub const RELATIONSHIP: Value_<Type> = Value_::constant("RELATIONSHIP");
    /// `STRING`
    pub const STRING: Value_<Type> = Value_::constant("STRING");
    /// `LONG`
    pub const LONG: Value_<Type> = Value_::constant("LONG");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<Type> = Value_::constant("BOOLEAN");
    /// `INTEGER`
    pub const INTEGER: Value_<Type> = Value_::constant("INTEGER");
    /// `DOUBLE`
    pub const DOUBLE: Value_<Type> = Value_::constant("DOUBLE");
    /// `LIST`
    pub const LIST: Value_<Type> = Value_::constant("LIST");
    /// `MAP`
    pub const MAP: Value_<Type> = Value_::constant("MAP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTTwinMaker::ComponentType`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html)
#[derive(Debug)]
pub enum GroupType {}
impl GroupType {
    /// `TABULAR`
    pub const TABULAR: Value_<GroupType> = Value_::constant("TABULAR");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupType> { Value_::from_node(value.into_node()) }
}
