//! Parameters: values given when a stack is created or updated.

use std::borrow::Cow;

use crate::{IntoValue, Map, Node};

/// The type of a parameter.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterType {
    /// A string.
    String,
    /// An integer or a decimal number. `Ref` passes it as a string.
    Number,
    /// Numbers separated by commas.
    ListOfNumber,
    /// Strings separated by commas.
    CommaDelimitedList,
    /// An Availability Zone.
    AvailabilityZone,
    /// An AMI id.
    Image,
    /// An EC2 instance id.
    Instance,
    /// The name of a key pair.
    KeyPair,
    /// The name of a security group of the default VPC.
    SecurityGroupName,
    /// A security group id.
    SecurityGroup,
    /// A subnet id.
    Subnet,
    /// An EBS volume id.
    Volume,
    /// A VPC id.
    Vpc,
    /// A Route 53 hosted zone id.
    HostedZone,
    /// Several Availability Zones.
    ListOfAvailabilityZone,
    /// Several AMI ids.
    ListOfImage,
    /// Several EC2 instance ids.
    ListOfInstance,
    /// Several names of security groups.
    ListOfSecurityGroupName,
    /// Several security group ids.
    ListOfSecurityGroup,
    /// Several subnet ids.
    ListOfSubnet,
    /// Several EBS volume ids.
    ListOfVolume,
    /// Several VPC ids.
    ListOfVpc,
    /// Several hosted zone ids.
    ListOfHostedZone,
    /// The name of a Systems Manager parameter.
    SsmParameterName,
    /// The value of a Systems Manager parameter that is a string.
    SsmString,
    /// The value of a Systems Manager parameter that is a list of strings.
    SsmListOfString,
    /// The value of a Systems Manager parameter that is an AMI id.
    SsmImage,
    /// The value of a Systems Manager parameter that is a VPC id.
    SsmVpc,
    /// The value of a Systems Manager parameter that is a subnet id.
    SsmSubnet,
    /// The value of a Systems Manager parameter that is a security group id.
    SsmSecurityGroup,
    /// The value of a Systems Manager parameter that is a list of subnet ids.
    SsmListOfSubnet,
}

impl ParameterType {
    /// Returns the name of the type in the template.
    pub fn name(self) -> &'static str {
        match self {
            ParameterType::String => "String",
            ParameterType::Number => "Number",
            ParameterType::ListOfNumber => "List<Number>",
            ParameterType::CommaDelimitedList => "CommaDelimitedList",
            ParameterType::AvailabilityZone => "AWS::EC2::AvailabilityZone::Name",
            ParameterType::Image => "AWS::EC2::Image::Id",
            ParameterType::Instance => "AWS::EC2::Instance::Id",
            ParameterType::KeyPair => "AWS::EC2::KeyPair::KeyName",
            ParameterType::SecurityGroupName => "AWS::EC2::SecurityGroup::GroupName",
            ParameterType::SecurityGroup => "AWS::EC2::SecurityGroup::Id",
            ParameterType::Subnet => "AWS::EC2::Subnet::Id",
            ParameterType::Volume => "AWS::EC2::Volume::Id",
            ParameterType::Vpc => "AWS::EC2::VPC::Id",
            ParameterType::HostedZone => "AWS::Route53::HostedZone::Id",
            ParameterType::ListOfAvailabilityZone => "List<AWS::EC2::AvailabilityZone::Name>",
            ParameterType::ListOfImage => "List<AWS::EC2::Image::Id>",
            ParameterType::ListOfInstance => "List<AWS::EC2::Instance::Id>",
            ParameterType::ListOfSecurityGroupName => "List<AWS::EC2::SecurityGroup::GroupName>",
            ParameterType::ListOfSecurityGroup => "List<AWS::EC2::SecurityGroup::Id>",
            ParameterType::ListOfSubnet => "List<AWS::EC2::Subnet::Id>",
            ParameterType::ListOfVolume => "List<AWS::EC2::Volume::Id>",
            ParameterType::ListOfVpc => "List<AWS::EC2::VPC::Id>",
            ParameterType::ListOfHostedZone => "List<AWS::Route53::HostedZone::Id>",
            ParameterType::SsmParameterName => "AWS::SSM::Parameter::Name",
            ParameterType::SsmString => "AWS::SSM::Parameter::Value<String>",
            ParameterType::SsmListOfString => "AWS::SSM::Parameter::Value<List<String>>",
            ParameterType::SsmImage => "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
            ParameterType::SsmVpc => "AWS::SSM::Parameter::Value<AWS::EC2::VPC::Id>",
            ParameterType::SsmSubnet => "AWS::SSM::Parameter::Value<AWS::EC2::Subnet::Id>",
            ParameterType::SsmSecurityGroup => {
                "AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::Id>"
            }
            ParameterType::SsmListOfSubnet => {
                "AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>"
            }
        }
    }

    /// Returns true if `Ref` yields a list.
    pub fn is_list(self) -> bool {
        self.name().contains("List")
    }
}

/// A parameter of a template.
///
/// ```
/// use stanchion_template::document::Parameter;
/// let key = Parameter::string()
///     .description("The folder with the data")
///     .default("/data")
///     .allowed_pattern("^/[a-z]+$")
///     .constraint_description("must be a slash and lower-case letters");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter(Map);

impl Parameter {
    /// Creates a parameter of a type.
    pub fn new(parameter_type: ParameterType) -> Parameter {
        Parameter(Map::from([("Type", Node::text(parameter_type.name()))]))
    }

    /// Creates a parameter of type `String`.
    pub fn string() -> Parameter {
        Parameter::new(ParameterType::String)
    }

    /// Creates a parameter of type `Number`.
    pub fn number() -> Parameter {
        Parameter::new(ParameterType::Number)
    }

    fn set(mut self, key: &'static str, value: Node) -> Parameter {
        self.0.insert(key, value);
        self
    }

    /// Sets `Description`, at most 4,000 bytes.
    #[must_use]
    pub fn description(self, text: impl Into<Cow<'static, str>>) -> Parameter {
        self.set("Description", Node::text(text))
    }

    /// Sets `Default`: the value of the parameter if the stack operation gives none. The items of a list are
    /// separated by commas.
    #[must_use]
    pub fn default(self, value: impl Into<Node>) -> Parameter {
        self.set("Default", value.into())
    }

    /// Sets `AllowedValues`: the only values that CloudFormation accepts.
    #[must_use]
    pub fn allowed_values<V: Into<Node>>(self, values: impl IntoIterator<Item = V>) -> Parameter {
        self.set("AllowedValues", Node::List(values.into_iter().map(Into::into).collect()))
    }

    /// Sets `AllowedPattern`: a Java regular expression that must match the whole value.
    #[must_use]
    pub fn allowed_pattern(self, pattern: impl Into<Cow<'static, str>>) -> Parameter {
        self.set("AllowedPattern", Node::text(pattern))
    }

    /// Sets `ConstraintDescription`: the text that CloudFormation shows if the value violates a constraint.
    #[must_use]
    pub fn constraint_description(self, text: impl Into<Cow<'static, str>>) -> Parameter {
        self.set("ConstraintDescription", Node::text(text))
    }

    /// Sets `MinLength`: the smallest number of characters.
    #[must_use]
    pub fn min_length(self, length: u32) -> Parameter {
        self.set("MinLength", Node::Int(length.into()))
    }

    /// Sets `MaxLength`: the largest number of characters.
    #[must_use]
    pub fn max_length(self, length: u32) -> Parameter {
        self.set("MaxLength", Node::Int(length.into()))
    }

    /// Sets `MinValue`: the smallest number.
    #[must_use]
    pub fn min_value(self, value: impl IntoValue<f64>) -> Parameter {
        self.set("MinValue", value.into_node())
    }

    /// Sets `MaxValue`: the largest number.
    #[must_use]
    pub fn max_value(self, value: impl IntoValue<f64>) -> Parameter {
        self.set("MaxValue", value.into_node())
    }

    /// Sets `NoEcho` to `true`: CloudFormation masks the value in the console and in API responses.
    #[must_use]
    pub fn no_echo(self) -> Parameter {
        self.set("NoEcho", Node::Bool(true))
    }

    /// Returns the parameter as a node.
    pub fn into_node(self) -> Node {
        Node::Map(self.0)
    }
}

/// A group of parameters that the CloudFormation console shows together.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterGroup {
    label: Cow<'static, str>,
    parameters: Vec<Node>,
}

impl ParameterGroup {
    /// Creates a group. `label` is its heading.
    pub fn new<N: Into<Cow<'static, str>>>(
        label: impl Into<Cow<'static, str>>,
        parameters: impl IntoIterator<Item = N>,
    ) -> ParameterGroup {
        ParameterGroup {
            label: label.into(),
            parameters: parameters.into_iter().map(Node::text).collect(),
        }
    }

    /// Returns the group as a node.
    pub fn into_node(self) -> Node {
        Node::Map(Map::from([
            ("Label", Node::single("default", Node::Text(self.label))),
            ("Parameters", Node::List(self.parameters)),
        ]))
    }
}
