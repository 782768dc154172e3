import '../../components/base.css';
import { mount } from '../../components/root';
import { OptionsPage } from '../../components/sites/options-page';

mount(<OptionsPage />);
