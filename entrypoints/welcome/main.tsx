import '../../components/base.css';
import { mount } from '../../components/root';
import { WelcomePage } from '../../components/welcome/welcome-page';

mount(<WelcomePage />);
