// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::SignalCatalog`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::SignalCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html)
#[must_use]
pub struct SignalCatalog(Properties_);
impl SignalCatalog {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignalCatalog(Properties_::new()) }
}
impl SignalCatalog {
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NodeCounts`.
    #[inline] pub fn node_counts(mut self, value: impl IntoValue_<NodeCounts>) -> Self { self.0.put("NodeCounts", value.into_node()); self }
    /// Sets `Nodes`. 1 to 5000 items.
    #[inline] pub fn nodes(mut self, value: impl IntoValue_<Vec<Node>>) -> Self { self.0.put("Nodes", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<SignalCatalog> for SignalCatalog { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for SignalCatalog {
    const TYPE: &'static str = "AWS::IoTFleetWise::SignalCatalog";
    type Handle = SignalCatalogRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SignalCatalog`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SignalCatalogRef(Id_);
impl From<Id_> for SignalCatalogRef { #[inline] fn from(id: Id_) -> Self { SignalCatalogRef(id) } }
impl AsRef<Id_> for SignalCatalogRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SignalCatalogRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
    /// `Fn::GetAtt` `NodeCounts.TotalActuators`
    #[inline] pub fn node_counts_total_actuators(&self) -> Value_<f64> { self.0.attribute("NodeCounts.TotalActuators") }
    /// `Fn::GetAtt` `NodeCounts.TotalAttributes`
    #[inline] pub fn node_counts_total_attributes(&self) -> Value_<f64> { self.0.attribute("NodeCounts.TotalAttributes") }
    /// `Fn::GetAtt` `NodeCounts.TotalBranches`
    #[inline] pub fn node_counts_total_branches(&self) -> Value_<f64> { self.0.attribute("NodeCounts.TotalBranches") }
    /// `Fn::GetAtt` `NodeCounts.TotalNodes`
    #[inline] pub fn node_counts_total_nodes(&self) -> Value_<f64> { self.0.attribute("NodeCounts.TotalNodes") }
    /// `Fn::GetAtt` `NodeCounts.TotalSensors`
    #[inline] pub fn node_counts_total_sensors(&self) -> Value_<f64> { self.0.attribute("NodeCounts.TotalSensors") }
}
/// `AWS::IoTFleetWise::SignalCatalog.NodeCounts`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-nodecounts.html)
#[must_use]
pub struct NodeCounts(Properties_);
impl NodeCounts {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NodeCounts(Properties_::new()) }
}
impl NodeCounts {
    /// Sets `TotalActuators`.
    #[inline] pub fn total_actuators(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalActuators", value.into_node()); self }
    /// Sets `TotalAttributes`.
    #[inline] pub fn total_attributes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalAttributes", value.into_node()); self }
    /// Sets `TotalBranches`.
    #[inline] pub fn total_branches(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalBranches", value.into_node()); self }
    /// Sets `TotalNodes`.
    #[inline] pub fn total_nodes(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalNodes", value.into_node()); self }
    /// Sets `TotalSensors`.
    #[inline] pub fn total_sensors(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("TotalSensors", value.into_node()); self }
}
impl IntoValue_<NodeCounts> for NodeCounts { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::SignalCatalog.Branch`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-branch.html)
#[must_use]
pub struct Branch<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Branch<Missing_<super::required::fully_qualified_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Branch(Properties_::new(), PhantomData_) }
}
impl<S0> Branch<S0> {
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FullyQualifiedName`. Required.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> Branch<Set_> { self.0.put("FullyQualifiedName", value.into_node()); Branch(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Branch> for Branch<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::SignalCatalog.Sensor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-sensor.html)
#[must_use]
pub struct Sensor<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Sensor<Missing_<super::required::data_type>, Missing_<super::required::fully_qualified_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sensor(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Sensor<S0, S1> {
    /// Sets `AllowedValues`. At least 1 item.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `DataType`. Required. The values are constants of [`NodeDataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<NodeDataType>) -> Sensor<Set_, S1> { self.0.put("DataType", value.into_node()); Sensor(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FullyQualifiedName`. Required.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> Sensor<S0, Set_> { self.0.put("FullyQualifiedName", value.into_node()); Sensor(self.0, PhantomData_) }
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Sensor> for Sensor<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::SignalCatalog.Actuator`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-actuator.html)
#[must_use]
pub struct Actuator<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Actuator<Missing_<super::required::data_type>, Missing_<super::required::fully_qualified_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Actuator(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Actuator<S0, S1> {
    /// Sets `AllowedValues`. At least 1 item.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `AssignedValue`.
    #[inline] pub fn assigned_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssignedValue", value.into_node()); self }
    /// Sets `DataType`. Required. The values are constants of [`NodeDataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<NodeDataType>) -> Actuator<Set_, S1> { self.0.put("DataType", value.into_node()); Actuator(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FullyQualifiedName`. Required.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> Actuator<S0, Set_> { self.0.put("FullyQualifiedName", value.into_node()); Actuator(self.0, PhantomData_) }
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Actuator> for Actuator<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::SignalCatalog.Attribute`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-attribute.html)
#[must_use]
pub struct Attribute<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Attribute<Missing_<super::required::data_type>, Missing_<super::required::fully_qualified_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Attribute(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Attribute<S0, S1> {
    /// Sets `AllowedValues`. At least 1 item.
    #[inline] pub fn allowed_values(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedValues", value.into_node()); self }
    /// Sets `AssignedValue`.
    #[inline] pub fn assigned_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AssignedValue", value.into_node()); self }
    /// Sets `DataType`. Required. The values are constants of [`NodeDataType`].
    #[inline] pub fn data_type(mut self, value: impl IntoValue_<NodeDataType>) -> Attribute<Set_, S1> { self.0.put("DataType", value.into_node()); Attribute(self.0, PhantomData_) }
    /// Sets `DefaultValue`.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FullyQualifiedName`. Required.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> Attribute<S0, Set_> { self.0.put("FullyQualifiedName", value.into_node()); Attribute(self.0, PhantomData_) }
    /// Sets `Max`.
    #[inline] pub fn max(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Max", value.into_node()); self }
    /// Sets `Min`.
    #[inline] pub fn min(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Min", value.into_node()); self }
    /// Sets `Unit`.
    #[inline] pub fn unit(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Unit", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Attribute> for Attribute<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::SignalCatalog.Node`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-signalcatalog-node.html)
#[must_use]
pub struct Node(Properties_);
impl Node {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Node(Properties_::new()) }
}
impl Node {
    /// Sets `Branch`.
    #[inline] pub fn branch(mut self, value: impl IntoValue_<Branch>) -> Self { self.0.put("Branch", value.into_node()); self }
    /// Sets `Sensor`.
    #[inline] pub fn sensor(mut self, value: impl IntoValue_<Sensor>) -> Self { self.0.put("Sensor", value.into_node()); self }
    /// Sets `Actuator`.
    #[inline] pub fn actuator(mut self, value: impl IntoValue_<Actuator>) -> Self { self.0.put("Actuator", value.into_node()); self }
    /// Sets `Attribute`.
    #[inline] pub fn attribute(mut self, value: impl IntoValue_<Attribute>) -> Self { self.0.put("Attribute", value.into_node()); self }
}
impl IntoValue_<Node> for Node { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTFleetWise::SignalCatalog`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-signalcatalog.html)
#[derive(Debug)]
pub enum NodeDataType {}
impl NodeDataType {
    /// `INT8`
    pub const INT8: Value_<NodeDataType> = Value_::constant("INT8");
    /// `UINT8`
    pub const UINT8: Value_<NodeDataType> = Value_::constant("UINT8");
    /// `INT16`
    pub const INT16: Value_<NodeDataType> = Value_::constant("INT16");
    /// `UINT16`
    pub const UINT16: Value_<NodeDataType> = Value_::constant("UINT16");
    /// `INT32`
    pub const INT32: Value_<NodeDataType> = Value_::constant("INT32");
    /// `UINT32`
    pub const UINT32: Value_<NodeDataType> = Value_::constant("UINT32");
    /// `INT64`
    pub const INT64: Value_<NodeDataType> = Value_::constant("INT64");
    /// `UINT64`
    pub const UINT64: Value_<NodeDataType> = Value_::constant("UINT64");
    /// `BOOLEAN`
    pub const BOOLEAN: Value_<NodeDataType> = Value_::constant("BOOLEAN");
    /// `FLOAT`
    pub const FLOAT: Value_<NodeDataType> = Value_::constant("FLOAT");
    /// `DOUBLE`
    pub const DOUBLE: Value_<NodeDataType> = Value_::constant("DOUBLE");
    /// `STRING`
    pub const STRING: Value_<NodeDataType> = Value_::constant("STRING");
    /// `UNIX_TIMESTAMP`
    pub const UNIX_TIMESTAMP: Value_<NodeDataType> = Value_::constant("UNIX_TIMESTAMP");
    /// `INT8_ARRAY`
    pub const INT8_ARRAY: Value_<NodeDataType> = Value_::constant("INT8_ARRAY");
    /// `UINT8_ARRAY`
    pub const UINT8_ARRAY: Value_<NodeDataType> = Value_::constant("UINT8_ARRAY");
    /// `INT16_ARRAY`
    pub const INT16_ARRAY: Value_<NodeDataType> = Value_::constant("INT16_ARRAY");
    /// `UINT16_ARRAY`
    pub const UINT16_ARRAY: Value_<NodeDataType> = Value_::constant("UINT16_ARRAY");
    /// `INT32_ARRAY`
    pub const INT32_ARRAY: Value_<NodeDataType> = Value_::constant("INT32_ARRAY");
    /// `UINT32_ARRAY`
    pub const UINT32_ARRAY: Value_<NodeDataType> = Value_::constant("UINT32_ARRAY");
    /// `INT64_ARRAY`
    pub const INT64_ARRAY: Value_<NodeDataType> = Value_::constant("INT64_ARRAY");
    /// `UINT64_ARRAY`
    pub const UINT64_ARRAY: Value_<NodeDataType> = Value_::constant("UINT64_ARRAY");
    /// `BOOLEAN_ARRAY`
    pub const BOOLEAN_ARRAY: Value_<NodeDataType> = Value_::constant("BOOLEAN_ARRAY");
    /// `FLOAT_ARRAY`
    pub const FLOAT_ARRAY: Value_<NodeDataType> = Value_::constant("FLOAT_ARRAY");
    /// `DOUBLE_ARRAY`
    pub const DOUBLE_ARRAY: Value_<NodeDataType> = Value_::constant("DOUBLE_ARRAY");
    /// `STRING_ARRAY`
    pub const STRING_ARRAY: Value_<NodeDataType> = Value_::constant("STRING_ARRAY");
    /// `UNIX_TIMESTAMP_ARRAY`
    pub const UNIX_TIMESTAMP_ARRAY: Value_<NodeDataType> = Value_::constant("UNIX_TIMESTAMP_ARRAY");
    /// `UNKNOWN`
    pub const UNKNOWN: Value_<NodeDataType> = Value_::constant("UNKNOWN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NodeDataType> { Value_::from_node(value.into_node()) }
}
